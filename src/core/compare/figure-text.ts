import {
  isNumberWord,
  NUMBER_IN_WORDS,
  NUMBER_WORD,
  SMALL_NUMBER,
  valueInWords,
} from './number-words.ts';

/** A number, sum, share, date, period or time as it stands in a text. */
export interface Figure {
  readonly kind: 'money' | 'share' | 'range' | 'date' | 'period' | 'time' | 'number';
  /** As printed, with its unit. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What is counted: currency, `hour`, `%`; empty where nothing is said. */
  readonly unit: string;
  /** `undefined` for what no ratio can be made of: dates, periods, times, ranges. */
  readonly value: number | undefined;
  /** The same for figures that say the same: `£1.5m` and `£1,500,000`. */
  readonly key: string;
}

const MONTH = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'Ionawr|Chwefror|Mawrth|Ebrill|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
].join('|');
const YEAR = String.raw`(?:19|20)\d\d`;
// 1,250.5 and, as German has it, 1.250,5; 12,5 can only be the latter.
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}(?!\d)|\d+(?:,\d{3})*(?:\.\d+)?)`;
const SCALE = String.raw`(?:[Tt]rillion|[Bb]illion|[Mm]illion|thousand|Mrd\.?|Mio\.?|bn|m|M|k)(?![\p{L}\p{N}])`;
// A counted thing: a plural, or one of those that have none. "one of" and "2 is" count nothing.
const COUNTED = String.raw`(?!(?:was|is|as|its|this|has|does|plus|versus|across|towards|bis|als|das|des)\b)(?:people|staff|\p{Ll}{2,}s)(?![\p{L}\p{N}])`;
const UNIT = String.raw`[ -](?:hour|day|week|month|year|minute|mile|bed)(?![\p{L}\p{N}])|\s${COUNTED}`;

// Figures are not looked for inside words and addresses: COVID-19, v2.1, NOT-S05.
const START = String.raw`(?<![\p{L}\p{N}_#@.,/:=-])`;
const FIGURE = new RegExp(
  START +
    '(?:' +
    [
      String.raw`(?<date>\d{1,2}(?:st|nd|rd|th|\.)?\s(?:${MONTH})(?![\p{L}])(?:\s${YEAR})?|(?:${MONTH})\s(?:\d{1,2}(?:st|nd|rd|th)?(?:,?\s${YEAR}|(?!\d)))|(?:${MONTH})\s${YEAR}|${YEAR}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:${YEAR}|\d\d))`,
      String.raw`(?<period>${YEAR}\s?[-–/]\s?(?:${YEAR}|\d\d)(?!\d)|${YEAR}\s(?:to|bis)\s${YEAR})`,
      String.raw`(?<range>[£$€]?${NUMBER}(?:\s?${SCALE})?\s?[-–]\s?[£$€]?${NUMBER}(?:%|\s(?:per\scent|percent|Prozent|y\scant)|\s?${SCALE})|[£$€]${NUMBER}[-–][£$€]?${NUMBER})`,
      String.raw`(?<money>[−-]?[£$€¥₹]\s?${NUMBER}(?:\s?${SCALE})?|${NUMBER}(?:\s?${SCALE})?\s?(?:€|euros?|Euro|pounds|pence)(?![\p{L}]))`,
      String.raw`(?<share>[+−-]?${NUMBER}(?:\s?%|‰|\s(?:per\scent|percent|Prozent|y\scant))|(?:${SMALL_NUMBER})\s(?:per\scent|percent)|(?:[Oo]ne|${SMALL_NUMBER}|\d+)\sin\s(?:${NUMBER_WORD}|\d{1,3})(?![\p{L}\p{N}-]|\s(?:minute|hour|day|week|month|year)))`,
      String.raw`(?<time>24/7|\d{1,2}[:.]\d\d\s?[ap]m|\d{1,2}:\d\d|\d{1,2}\s?[ap]m)(?![\p{L}\p{N}])`,
      String.raw`(?<year>${YEAR})(?![\p{L}\p{N},.]\d|[\p{L}\p{N}])`,
      String.raw`(?<number>(?:[+−]|-(?=\d))?${NUMBER}(?:\s?${SCALE}|st|nd|rd|th)?\+?(?![\p{L}\p{N}])|(?:${NUMBER_IN_WORDS})(?![\p{L}\p{N}]))(?:${UNIT})?`,
    ].join('|') +
    ')',
  'gu',
);

// Most texts hold none, and saying so is far cheaper than looking for each kind.
const MAY_HOLD_FIGURE = new RegExp(
  String.raw`\d|\b(?:${NUMBER_WORD}|hundred|thousand|million|billion)`,
  'iu',
);

/**
 * Read the figures of a text in their order.
 *
 * @example
 * readFigures('A gap of £26m by March 2018, 12% of it in four hours.').map(({ text }) => text)
 * // => ['£26m', 'March 2018', '12%', 'four hours']
 */
export function readFigures(text: string): Figure[] {
  const plain = withPlainDigits(text);
  if (!MAY_HOLD_FIGURE.test(plain)) return [];
  const printed = ({ from, to, ...figure }: Figure): Figure => ({
    ...figure,
    text: text.slice(from, to),
    from,
    to,
  });
  return Array.from(plain.matchAll(FIGURE), (match) => printed(toFigure(match))).filter(
    ({ kind, unit, from }) => kind !== 'number' || unit !== '' || !isReference(text, from),
  );
}

// The noughts of the digits that plans are translated with: Arabic, Persian and Urdu, Hindi and
// Nepali, Bengali, Punjabi, Gujarati.
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];
const DIGITS = new Map(
  NOUGHTS.flatMap((nought) =>
    Array.from({ length: 10 }, (_, n) => [String.fromCodePoint(nought + n), String(n)] as const),
  ),
);
const OTHER_DIGIT = new RegExp(`[${[...DIGITS.keys()].join('')}]`, 'gu');

// Of the same length.
function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => DIGITS.get(digit) ?? digit);
}

// "Section 4" and "Satz 2" name a place, they count nothing.
const REFERENCE =
  /(?:§|\b(?:sections?|articles?|chapters?|parts?|pages?|paragraphs?|clauses?|annex|appendix|attachment|tables?|figures?|schedules?|steps?|phases?|versions?|actions?|art|artikel|abs|absatz|satz|nr|no|nos|p|pp))\.?\s$/iu;

function isReference(text: string, from: number): boolean {
  // The longest of these words, with its full stop and space, is shorter than this.
  const LOOK_BACK = 16;
  return REFERENCE.test(text.slice(Math.max(0, from - LOOK_BACK), from));
}

function toFigure(match: RegExpExecArray): Figure {
  const [said] = match;
  const groups = match.groups ?? {};
  const kind = kindOf(groups);
  const value = amountOf(kind, said);
  const unit = unitOf(kind, said);
  return {
    kind,
    text: said,
    from: match.index,
    to: match.index + said.length,
    unit,
    value,
    key: value === undefined ? `${kind} ${spoken(said)}` : `${kind} ${unit} ${value}`,
  };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Figure['kind'] {
  if (groups.year !== undefined) return 'date';
  const kinds = ['date', 'period', 'range', 'money', 'share', 'time'] as const;
  return kinds.find((kind) => groups[kind] !== undefined) ?? 'number';
}

// Dates and periods say the same whatever their hyphens and ordinals look like.
function spoken(said: string): string {
  return said
    .toLowerCase()
    .replace(/(?<=\d)(?:st|nd|rd|th)/u, '')
    .replace(/[–−]/gu, '-')
    .replace(/\s/gu, ' ');
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  mio: 1e6,
  bn: 1e9,
  billion: 1e9,
  mrd: 1e9,
  trillion: 1e12,
};

function amountOf(kind: Figure['kind'], said: string): number | undefined {
  if (kind === 'date' || kind === 'period' || kind === 'time' || kind === 'range') return undefined;
  const parts = kind === 'share' ? PARTS_OF.exec(said) : null;
  if (parts !== null) return shareOf(parts);
  const [digits] = DIGITS_OF.exec(said) ?? [];
  if (digits === undefined) return valueInWords(said);
  const scale = new RegExp(String.raw`(?<=\d\s?)${SCALE}`, 'iu').exec(said)?.[0].toLowerCase();
  const sign = /^[−-]/u.test(said) ? -1 : 1;
  // Twelve digits: £1.1m is 1,100,000 and not a hair more.
  const scaled = plainNumber(digits) * (SCALES[scale?.replace('.', '') ?? ''] ?? 1);
  return sign * Number(scaled.toPrecision(12));
}

const DIGITS_OF = new RegExp(NUMBER, 'u');
const GERMAN = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+,\d{1,2}$/u;

function plainNumber(digits: string): number {
  const plain = GERMAN.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits.replaceAll(',', '');
  return Number(plain);
}

const PARTS_OF = /^(\S+)\sin\s(\S+)$/u;

// "one in four" as a share of a hundred.
function shareOf([, some = '', all = '']: RegExpExecArray): number | undefined {
  const [part, whole] = [countOf(some), countOf(all)];
  return part === undefined || whole === undefined ? undefined : (100 * part) / whole;
}

function countOf(said: string): number | undefined {
  if (/^\d+$/u.test(said)) return Number(said);
  return said.toLowerCase() === 'one' ? 1 : valueInWords(said);
}

function unitOf(kind: Figure['kind'], said: string): string {
  if (kind === 'money') return /[£$€¥₹]|euro|pounds|pence/iu.exec(said)?.[0].toLowerCase() ?? '';
  if (kind === 'share') return said.includes('‰') ? '‰' : '%';
  if (kind !== 'number') return '';
  if (/\d(?:st|nd|rd|th)$/u.test(said)) return 'th';
  const counted = /[\s-](\p{L}{3,})$/u.exec(said)?.[1]?.toLowerCase() ?? '';
  if (isNumberWord(counted) || counted in SCALES) return '';
  return counted.replace(/s$/u, '');
}

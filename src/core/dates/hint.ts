import { daysInMonth, MONTH_NAMES } from './calendar.ts';
import { isVagueDate } from './parse.ts';

/** What people write for a season, and the word that content uses. */
const SEASON_WORDS: Readonly<Record<string, string>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

const NOT_KNOWN: ReadonlySet<string> = new Set([
  '',
  '?',
  'date not known',
  'n/a',
  'no date',
  'none',
  'not known',
  'not recorded',
  'not-recorded',
  'tba',
  'tbc',
  'unclear',
  'undated',
]);

const GENERAL =
  'Write a date as 2017-07-26, 2016-11, 2017, “summer 2017”, 2017-01/2017-02 or unknown.';

/**
 * Say what to write instead of a text that is not a date.
 *
 * @returns One sentence or two for an editor; the list of all forms where the text gives no clue.
 *
 * @example
 * hintForDate('26 July 2017') // => 'Write 2017-07-26.'
 */
export function hintForDate(text: string): string {
  const written = text.trim().replace(/\s+/g, ' ');
  const hints = [
    yearBeforeAnyPlan,
    asItShouldBe,
    twoDates,
    shortPeriod,
    impossibleDay,
    numbersWithTheDayFirst,
    monthInWords,
    seasonInWords,
    notKnown,
    relativeWord,
  ];
  for (const hint of hints) {
    const found = hint(written);
    if (found !== undefined) return found;
  }
  return GENERAL;
}

/** `0217` is a slip for 2017, and `0000` stands where somebody did not know the year. */
function yearBeforeAnyPlan(text: string): string | undefined {
  const [, year] = /(?:^|[ /.-])(0\d{3})(?=$|[ /.T-])/.exec(text) ?? [];
  return year === undefined
    ? undefined
    : `No plan is of the year ${year}. Write the year with its four digits, for example 2017-07-26, or unknown where nobody knows it.`;
}

/** Right but for noughts, slashes, a time, or spaces around it. */
function asItShouldBe(text: string): string | undefined {
  const [, year = '', month = '', day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T.*)?$/.exec(text) ?? [];
  const date = iso(year, month, day);
  return write(date) ?? write(text);
}

function twoDates(text: string): string | undefined {
  const [from, to, more] = text.split(/ to | - | – |\//);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const [first, last] = [plain(from), plain(to)];
  if (first === undefined || last === undefined) return undefined;
  const turned = `${last}/${first}`;
  return (
    write(`${first}/${last}`) ??
    (isVagueDate(turned) ? `Write the earlier date first: ${turned}.` : write(first))
  );
}

function impossibleDay(text: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0)
    return `There is no month ${month}. Write year, month and day, for example ${year}-07-26.`;
  return `${monthName(month)} ${year} has ${days} days. Write one of them, or ${year}-${month} where the day is not known.`;
}

/** `2016-21` is a season code of EDTF and a period of the NHS: it must be said which is meant. */
function shortPeriod(text: string): string | undefined {
  const [, from, to] = /^(\d{4}) ?[-/–] ?(\d{2}|\d{4})$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const end = to.length === 4 ? to : `${from.slice(0, 2)}${to}`;
  if (end <= from) return undefined;
  return `For a period, write ${from}/${end}, or “from: ${from}” and “to: ${end}” where the key takes both; for a season, its name: “summer ${from}”.`;
}

function numbersWithTheDayFirst(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  // 07/26/2017 can only be the order of the United States.
  return write(iso(year, month, day)) ?? write(iso(year, day, month));
}

function monthInWords(text: string): string | undefined {
  return write(plain(text));
}

function seasonInWords(text: string): string | undefined {
  const [, word = '', year = ''] = /^(?:in |the )*([a-z]+),? (?:of )?(\d{4})$/i.exec(text) ?? [];
  const season = SEASON_WORDS[word.toLowerCase()];
  return season && write(`${season} ${year}`);
}

function notKnown(text: string): string | undefined {
  return NOT_KNOWN.has(text.toLowerCase()) ? 'Write unknown.' : undefined;
}

function relativeWord(text: string): string | undefined {
  return /\b(?:yesterday|today|tomorrow|now|soon|ago|last|this|next)\b/i.test(text)
    ? `“${text}” means another day to every reader. Write the date itself, as exactly as it is known: 2017-07-26, 2016-11 or 2017.`
    : undefined;
}

/** A date in words, or in form already, as ISO text. */
function plain(text: string): string | undefined {
  if (isVagueDate(text) && text !== 'unknown') return text;
  const words = text
    .toLowerCase()
    .replace(/,|\bof\b|\bthe\b/g, ' ')
    .split(' ')
    .filter(Boolean);
  const month = words.map(monthNumber).find((number) => number > 0);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]).find(Boolean);
  const known = [month, year, day].filter(Boolean).length;
  // A weekday may stand with it; any other word means that this is not a date in words.
  const rest = words.filter((word) => !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word));
  if (month === undefined || year === undefined || known !== rest.length) return undefined;
  return iso(year, String(month), day);
}

/** Number of the month that a word names, whole or by three letters or more; 0 for none. */
function monthNumber(word: string): number {
  return word.length < 3
    ? 0
    : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word.replace(/\.$/, ''))) + 1;
}

function monthName(month: string): string {
  return MONTH_NAMES[Number(month) - 1] ?? '';
}

function iso(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
}

function write(date: string | undefined): string | undefined {
  return date !== undefined && isVagueDate(date)
    ? `Write ${date.includes(' ') ? `“${date}”` : date}.`
    : undefined;
}

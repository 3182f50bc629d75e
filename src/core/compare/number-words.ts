const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL_WORDS = SMALL.split('|');
// The list goes on in tens behind nineteen.
const FIRST_TEN = SMALL_WORDS.indexOf('twenty');

const LARGE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const LARGE_WORDS = Object.keys(LARGE).join('|');

/** Source of a pattern: the words from two to ninety, each by itself. */
export const NUMBER_WORD = SMALL;

// The first word of a sentence has a capital.
const CAPITAL_TOO = SMALL.replace(
  /(?<=^|\|)(\p{Ll})/gu,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);

/** Source of a pattern: `Twenty-five`, without what is larger. */
export const SMALL_NUMBER = `(?:${CAPITAL_TOO})(?:-(?:${SMALL}))?`;

/** Source of a pattern: `eleven thousand`, `a hundred and fifty`, `two and a half`. */
export const NUMBER_IN_WORDS = String.raw`(?:${SMALL_NUMBER}|(?:[Aa]|[Oo]ne)(?=\s(?:${LARGE_WORDS})(?!\p{L})))(?:\s(?:${LARGE_WORDS})(?!\p{L})(?:\sand\s(?:${SMALL})(?:-(?:${SMALL}))?)?)*(?:\sand\sa\s(?:half|quarter))?`;

/**
 * The value of a number written in words; `undefined` where there is none.
 *
 * @example
 * valueInWords('three hundred and twenty-five') // => 325
 */
export function valueInWords(said: string): number | undefined {
  const words = said
    .toLowerCase()
    .replace(/ and a (half|quarter)$/u, ' $1')
    .split(/[\s-]/u);
  let whole = 0;
  let current = 0;
  for (const word of words) {
    const large = LARGE[word];
    if (large === undefined) current += smallValue(word);
    else if (large === LARGE.hundred) current *= large;
    else {
      whole += current * large;
      current = 0;
    }
  }
  const value = whole + current + partOf(words);
  return value === 0 ? undefined : value;
}

/** Whether a word is part of a number rather than what is counted. */
export function isNumberWord(word: string): boolean {
  return SMALL_WORDS.includes(word) || Object.hasOwn(LARGE, word);
}

function smallValue(word: string): number {
  if (word === 'a' || word === 'one') return 1;
  const place = SMALL_WORDS.indexOf(word);
  if (place < 0) return 0;
  return place < FIRST_TEN ? place + 2 : 20 + 10 * (place - FIRST_TEN);
}

function partOf(words: readonly string[]): number {
  if (words.includes('half')) return 0.5;
  return words.includes('quarter') ? 0.25 : 0;
}

// A full stop behind these ends no sentence.
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{L}|(?:\p{L}\.)+\p{L}|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|St|Sr|Jr|No|Nos|nos|Art|Abs|Nr|Bd|vgl|bzw|ggf|usw|approx|cf|vs|ca|Fig|Figs|fig|figs|Sec|para|paras|pp|Vol|vol|eds|Inc|Ltd|Co|Dept)$/u;

// What may end a sentence, with the quotation marks and brackets that close behind it.
const END = /(?<![.!?…。！？؟۔])[.!?…。！？؟۔]+["'”’»)\]]*(?:\s+|$)|(?<=[。！？])|\n+/gu;

// A new sentence does not begin with a small letter.
const CONTINUES = /^["'“‘«(]*\p{Ll}/u;

/**
 * Cut a text into its sentences; joined they are the text. White space stays with the sentence
 * before it.
 *
 * Rules of its own rather than the platform's, so that every machine and every browser cuts alike.
 *
 * @example
 * splitSentences('See Dr. Lee. It opens at 8.30 a.m. on Mondays.')
 * // => ['See Dr. Lee. ', 'It opens at 8.30 a.m. on Mondays.']
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const next = index + end.length;
    if (next <= start || next >= text.length) continue;
    if (end.startsWith('.') && isNoEnd(text.slice(start, index))) continue;
    if (!end.includes('\n') && CONTINUES.test(text.slice(next, next + 4))) continue;
    sentences.push(text.slice(start, next));
    start = next;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

// The number with which a line begins: `2. Care`, `3.1. Beds`.
const LABEL = /^\s*\d+(?:\.\d+)*$/u;

function isNoEnd(text: string): boolean {
  // The longest abbreviation above is shorter than this; a longer look back would cost time only.
  const LOOK_BACK = 12;
  return LABEL.test(text) || ABBREVIATION.test(text.slice(-LOOK_BACK));
}

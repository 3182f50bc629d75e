import { FUNCTION_WORDS } from './function-words.ts';

/** A word, a number with its unit, an address, or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'other';
  readonly text: string;
  /** White space between the token before it and this one. */
  readonly lead: string;
  /** How much a reader notices that it is marked. */
  readonly weight: number;
}

// Small words and punctuation weigh less than content, so that none of them alone stands unmarked in
// the middle of a change. Set by the marks that people put on 800 pairs of sentences.
const CONTENT_WORD = 1;
const FUNCTION_WORD = 0.5;
const PUNCTUATION = 0.3;

// A web or e-mail address up to the punctuation that belongs to the sentence around it.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'"’”)\]}]|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

// "St Mary's" is one name to a reader, where "St" alone would be a fragment.
const SAINT = /\bSte?\.? \p{Lu}[\p{L}\p{M}]*(?:['’\-‐‑][\p{L}\p{M}]+)*/u;

// Letters, marks and digits; joiners that shape Arabic and Indic words; the soft hyphen.
const PART = String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d\u00ad]+`;
// What people read through inside a word: co-production, Mary's, 24/7, A&E, e.g, example.org.
const JOINT = String.raw`['’\-‐‑/&.·@]`;
// What joins digits only: 1,271 · 10:30 · 2016–17 · £10–£12.
const DIGIT_JOINT = String.raw`(?:(?<=\p{N})[,:–−](?=\p{N})|[–−](?=[£$€¥₹]\p{N}))`;
const SIGN = String.raw`(?:[£$€¥₹#@±+−]|-(?=[£$€¥₹]?\p{N}))`;
const WORD = new RegExp(
  String.raw`${SIGN}*${PART}(?:(?:${JOINT}|${DIGIT_JOINT})[£$€¥₹]?${PART})*(?:[%‰°]\p{L}?|\+(?![\p{L}\p{N}]))?`,
  'u',
);

// A whole picture, with its skin tone, joiners and flag halves; else one character with its marks.
const PICTURE =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*/u;
const OTHER = /\S[\p{M}\u200d]*/u;

const TOKEN = new RegExp(
  `(\\s*)(?:(${ADDRESS.source}|${SAINT.source}|${WORD.source})|(${PICTURE.source}|${OTHER.source}))`,
  'uy',
);

// Scripts that put no space between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedWords = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Cut a text into what people read as one: words with their hyphens and apostrophes, numbers with
 * currency, unit and per cent, addresses; punctuation by itself.
 *
 * Nothing is lost: leads and texts joined are the text, but for white space at its very end, which
 * `trailingSpace` gives.
 *
 * @example
 * tokenize('Co-production: £1,271.5m, 24/7.').map(({ text }) => text)
 * // => ['Co-production', ':', '£1,271.5m', ',', '24/7', '.']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, lead = '', word, other = ''] = match;
    if (word === undefined) tokens.push(toToken('other', other, lead));
    else if (UNSPACED.test(word)) for (const token of unspaced(word, lead)) tokens.push(token);
    else tokens.push(toToken('word', word, lead));
  }
  return tokens;
}

/** White space after the last token of a text. */
export function trailingSpace(text: string): string {
  return text.slice(text.trimEnd().length);
}

/**
 * Count the words of a text; punctuation is none.
 *
 * @example
 * countWords('Open, at last: 24/7.') // => 4
 */
export function countWords(text: string): number {
  return tokenize(text).filter(({ kind }) => kind === 'word').length;
}

function unspaced(run: string, lead: string): Token[] {
  return Array.from(unspacedWords.segment(run), ({ segment, isWordLike }, n) =>
    toToken(isWordLike ? 'word' : 'other', segment, n === 0 ? lead : ''),
  );
}

function toToken(kind: Token['kind'], text: string, lead: string): Token {
  return { kind, text, lead, weight: kind === 'other' ? PUNCTUATION : weighWord(text) };
}

function weighWord(word: string): number {
  return FUNCTION_WORDS.has(word.toLowerCase()) ? FUNCTION_WORD : CONTENT_WORD;
}

/** How text is read: what stands in a tag or in the address of a link is no part of the sentence around it. */
export type TextForm = 'marked-up' | 'bytes';

/**
 * One word of a text.
 *
 * @param hash Tells words apart; of two that differ in capitals only it is the same.
 * @param from Offset of its first byte.
 * @param to Offset after its last byte.
 * @param inTag Whether it stands in a tag, a link's address or a comment.
 */
export type WordVisitor = (hash: number, from: number, to: number, inTag: boolean) => void;

// G. Fowler, L. C. Noll and K.-P. Vo, “The FNV non-cryptographic hash algorithm” (FNV-1a, 32 bits).
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const LESS = 0x3c;
const GREATER = 0x3e;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const DOT = 0x2e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const PARENTHESIS = 0x28;
const PARENTHESIS_END = 0x29;
const HASH = 0x23;
const CARET = 0x5e;
const LETTER_U = 0x75;
const LATIN_1 = 0xc2;
const GENERAL_PUNCTUATION = 0xe2;
const PUNCTUATION_ROWS = [0x80, 0x81];

/** The longest reference to a character that HTML writers use, `&#x10FFFF;`. */
const LONGEST_REFERENCE = 10;

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;
/** For each byte that is a letter or a digit by itself the small one; 0 for all others. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const small = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
  return isDigit(small) || (small >= 0x61 && small <= 0x7a) ? small : 0;
});

/**
 * Walks through the words of a text in one pass over its bytes, as a reader would compare them:
 * HTML, MDX, YAML, JSON and CSV of the same sentence give the same words.
 *
 * Runs of letters and digits are words; capitals are small. Tags, references to characters, marks
 * of Markdown, escapes of JSON and all punctuation only part words; `%C3%A9` is the letter that it
 * stands for.
 *
 * @param form `bytes` for what is no text: letters beyond ASCII would be bytes of something else.
 */
export function eachWord(bytes: Uint8Array, form: TextForm, visit: WordVisitor): void {
  const isText = form === 'marked-up';
  const { length } = bytes;
  let hash = FNV_OFFSET;
  let from = -1;
  // The byte that ends what is no part of a sentence; 0 outside of it.
  let end = 0;
  let isQuoted = false;

  for (let at = 0; at < length; at += 1) {
    const start = at;
    let byte = bytes[at] as number;
    let letter = LETTERS[byte] as number;
    if (letter === 0 && byte === PERCENT && isHexadecimal(bytes[at + 1], bytes[at + 2])) {
      byte = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      letter = LETTERS[byte] as number;
      at += 2;
    }
    if (letter === 0 && byte >= BEYOND_ASCII && isText) {
      const skipped = at > start ? 0 : punctuationLength(bytes, at, byte);
      if (skipped === 0) letter = byte;
      else at += skipped - 1;
    }
    if (letter !== 0) {
      if (from < 0) from = start;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      // Nearly all bytes of a site are read here.
      while (at + 1 < length) {
        letter = LETTERS[bytes[at + 1] as number] as number;
        if (letter === 0) break;
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        at += 1;
      }
      continue;
    }
    if (from >= 0) {
      // 1.25 is one word, the end of a sentence none.
      if (byte === DOT && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])) continue;
      visit(hash, from, start, end !== 0);
      hash = FNV_OFFSET;
      from = -1;
    }
    if (byte <= SPACE || !isText) continue;

    if (byte === BACKSLASH) at += bytes[at + 1] === LETTER_U ? 5 : 1;
    else if (byte === AMPERSAND) at = endOfReference(bytes, at);
    else if (end !== 0) {
      if (byte === QUOTE && end === GREATER) isQuoted = !isQuoted;
      else if (byte === end && !isQuoted) end = 0;
    } else {
      end = endOf(byte, bytes[at + 1] ?? 0);
      isQuoted = false;
    }
  }
  if (from >= 0) visit(hash, from, length, end !== 0);
}

/** The byte that ends what begins with these two and is no part of a sentence; 0 where nothing begins. */
function endOf(byte: number, next: number): number {
  if (byte === LESS && opensTag(next)) return GREATER;
  if (byte === BRACKET_END && next === PARENTHESIS) return PARENTHESIS_END;
  if (byte === BRACKET && (next === HASH || next === CARET)) return BRACKET_END;
  return 0;
}

function opensTag(byte: number): boolean {
  return (
    ((LETTERS[byte] as number) !== 0 && !isDigit(byte)) || byte === SLASH || byte === EXCLAMATION
  );
}

/** How many bytes a space or a mark beyond ASCII has: those of Latin-1, dashes and quotation marks; 0 for a letter. */
function punctuationLength(bytes: Uint8Array, at: number, byte: number): number {
  if (byte === LATIN_1) return 2;
  if (byte === GENERAL_PUNCTUATION && PUNCTUATION_ROWS.includes(bytes[at + 1] ?? 0)) return 3;
  return 0;
}

function endOfReference(bytes: Uint8Array, at: number): number {
  const end = bytes.subarray(at, at + LONGEST_REFERENCE).indexOf(SEMICOLON);
  return end > 1 ? at + end : at;
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHexadecimal(...bytes: readonly (number | undefined)[]): boolean {
  return bytes.every(
    (byte = 0) => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66),
  );
}

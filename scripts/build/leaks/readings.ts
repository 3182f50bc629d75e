import path from 'node:path';
import { type Unpacked, unpack } from './unpack.ts';

/**
 * A text as a program that takes it apart would read it, where that differs from its bytes: letters
 * written as references (`&#99;`) or escapes (`\u0063`, `\63 ` in styles), words in which a tag or
 * an invisible mark stands, folded lines of a calendar, and what is packed in one word of it: Base64
 * and whole sentences in an address.
 *
 * @param name Its ending tells styles and calendars.
 */
export function readingsOf(name: string, { bytes, form }: Unpacked): Unpacked[] {
  if (form === 'bytes') return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const plain = written(name, text);
  return [...(plain === text ? [] : [textual(plain)]), ...packedWords(text)];
}

function textual(text: string): Unpacked {
  return { bytes: new TextEncoder().encode(text), form: 'marked-up' };
}

const REFERENCE = /&#(?:(\d{2,6})|x([\da-f]{2,6}));/gi;
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2}))/gi;
const STYLE_ESCAPE = /\\([\da-f]{1,6})\s?/gi;
const FOLD = /\r?\n[ \t]/g;
const SPACE_LIKE = /[\u3000\ufeff]/g;

/** Tags that change how letters look, not where a word ends. Marks of comparisons are none: they set two texts side by side. */
const INSIDE_WORDS =
  /(?:<\/?(?:a|abbr|b|bdi|code|em|font|i|mark|s|small|span|strong|sub|sup|tspan|u|wbr)(?:\s[^<>]*)?\/?>|&shy;|&ZeroWidthSpace;|[\u00ad\u200b-\u200d\u2060])+(?=[\p{L}\d])/gu;
const LETTER = /[\p{L}\d]/u;

function written(name: string, text: string): string {
  const ending = path.extname(name);
  const unfolded = ending === '.ics' ? text.replace(FOLD, '') : text;
  const unescaped = ending === '.css' ? unfolded.replace(STYLE_ESCAPE, letter(16)) : unfolded;
  return unescaped
    .replace(REFERENCE, (all, decimal, hexadecimal) =>
      decimal ? letter(10)(all, decimal) : letter(16)(all, hexadecimal),
    )
    .replace(ESCAPE, (all, long, short) => letter(16)(all, long ?? short))
    .replace(SPACE_LIKE, ' ')
    .replace(INSIDE_WORDS, (marks, at, whole) => (LETTER.test(whole[at - 1] ?? '') ? '' : marks));
}

// What would begin or end something else than words, and did not where it was written so.
const MARK = /[<>"'&\\]/;
const LAST_CODE = 0x10ffff;

function letter(base: number) {
  return (all: string, code: string): string => {
    const number = Number.parseInt(code, base);
    if (number > LAST_CODE) return all;
    const character = String.fromCodePoint(number);
    return MARK.test(character) ? all : character;
  };
}

// An address with letters beyond ASCII, as links that open a mail have it.
const BEYOND_ASCII = /%[c-f][\da-f]%/i;
const ADDRESS = /[^\s"'<>]+/g;
// Shorter ones hold no phrase.
const MIXED = /[A-Z].*[a-z]|[a-z].*[A-Z]/;
const BASE64 = /[\w+/-]{16,}/g;

function packedWords(text: string): Unpacked[] {
  return [
    ...(BEYOND_ASCII.test(text) ? wordsThat(BEYOND_ASCII, ADDRESS, text) : []).flatMap(
      (address) => decodedAddress(address) ?? [],
    ),
    ...wordsThat(MIXED, BASE64, text).flatMap(fromBase64),
  ];
}

function wordsThat(match: RegExp, words: RegExp, text: string): string[] {
  return (text.match(words) ?? []).filter((word) => match.test(word));
}

function decodedAddress(address: string): Unpacked | undefined {
  try {
    return textual(decodeURIComponent(address.replaceAll('+', ' ')));
  } catch {
    return undefined;
  }
}

const GZIP = [0x1f, 0x8b];

/** What a word of Base64 holds: a text, or something packed; nothing where it only looks like it. */
function fromBase64(word: string): Unpacked[] {
  const bytes = Buffer.from(word, 'base64');
  if (GZIP.every((byte, index) => bytes[index] === byte)) return unpack('', bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text holds.
    return /[\x00-\x08\x0e-\x1f]/.test(text) ? [] : [textual(text)];
  } catch {
    return [];
  }
}

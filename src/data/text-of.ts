import { ContentError } from '../core/errors.ts';
import { placeOf } from '../markdown/places.ts';
import type { Source } from './read-source.ts';

/**
 * Reads bytes as UTF-8, and says of bytes that are something else what they are.
 *
 * @param file How messages name it.
 */
export function textOf(bytes: Uint8Array, file: string): Source {
  const unfit = (problem: string, fix: string, place: object = {}): Source => ({
    kind: 'unfit',
    error: new ContentError({ file, ...place }, problem, fix),
  });
  const other = KINDS.find(({ head }) => head.every((byte, index) => bytes[index] === byte));
  if (other) return unfit(`The file is ${other.name}, and text is expected.`, other.fix);
  if (looksLikeUtf16(bytes)) return unfit('The file is saved as UTF-16.', SAVE);
  if (isBinary(bytes)) {
    return unfit(
      'The file is no text: it holds bytes that stand for no letters.',
      'Put the text of the file here, or delete it.',
    );
  }
  const text = decoded(bytes);
  if (text === undefined) {
    const before = textBeforeFault(bytes);
    const offset = new TextEncoder().encode(before).length;
    const meant = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1));
    return unfit(
      `The file is not saved as UTF-8: here stands byte ${hex(bytes[offset])}, which older Windows programs write for “${meant}”.`,
      SAVE,
      placeOf(before, before.length, file),
    );
  }
  if (text.trim() === '') {
    return unfit('The file is empty.', fixForEmpty(file));
  }
  return { kind: 'text', text };
}

const CHANGES = /(?:^|\/)plans\/([^/]+)\/versions\/([^/]+)\/changes\.yaml$/;

function fixForEmpty(file: string): string {
  const [, plan, version] = CHANGES.exec(file) ?? [];
  const writes =
    plan === undefined
      ? '“npm run new” writes filled examples'
      : `“npm run draft-changes -- ${plan}/${version}” drafts it`;
  return `Write what belongs into it (${writes}), or delete it.`;
}

const SAVE =
  'Save it as UTF-8: in most editors “Save as …”, then “Encoding: UTF-8” (without “16” or “ANSI”).';

const KINDS = [
  { head: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', fix: 'Put it into files/ of its version.' },
  {
    head: [0x50, 0x4b, 0x03, 0x04],
    name: 'a Word document, a spreadsheet or a ZIP archive',
    fix: 'Copy its text into an .mdx file; the document itself can go into files/ of its version.',
  },
  {
    head: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'a Word document or spreadsheet of an old kind',
    fix: 'Copy its text into an .mdx file; the document itself can go into files/ of its version.',
  },
  { head: [0x89, 0x50, 0x4e, 0x47], name: 'a picture', fix: 'Put it into files/ of its version.' },
  { head: [0xff, 0xd8, 0xff], name: 'a picture', fix: 'Put it into files/ of its version.' },
] as const;

// As much as tells one kind of file from another.
const SAMPLE = 4096;

/** With its mark, or without: then every second byte of European text is 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (odd: 0 | 1) => sample.filter((byte, index) => index % 2 === odd && byte === 0);
  const half = sample.length / 2;
  const [even, odd] = [zeros(0).length, zeros(1).length];
  return half > 1 && Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.1;
}

/** A NUL or two may have got into a text; text has no tenth part of control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  return controls > sample.length / 10;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text before the first byte that is not UTF-8, found by halves. */
function textBeforeFault(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (beginningOf(bytes, middle) !== undefined) good = middle;
    else bad = middle - 1;
  }
  return beginningOf(bytes, good) ?? '';
}

/** As far as it is text; a letter that is cut off at the end is left out. */
function beginningOf(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

function hex(byte = 0): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

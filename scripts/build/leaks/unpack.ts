import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { TextForm } from './words.ts';

/** A text, or what may hold one, as it is read for words. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly form: TextForm;
}

/**
 * What stands in a file, whatever packs it: gzip (the search index), Brotli, the streams and strings
 * of a PDF, the parts of an office file, the notes of a picture.
 *
 * @param name Brotli has no mark of its own but the ending of the name.
 */
export function unpack(name: string, bytes: Uint8Array): Unpacked[] {
  if (startsWith(bytes, GZIP)) return opened(bytes, gunzipSync);
  if (name.endsWith('.br')) return opened(bytes, brotliDecompressSync);
  if (startsWith(bytes, ZIP)) return [...opaque(bytes), ...partsOfZip(bytes)];
  if (startsWith(bytes, PDF))
    return [...opaque(bytes), ...stringsOfPdf(bytes), ...streamsOfPdf(bytes)];
  if (startsWith(bytes, PNG)) return [...opaque(bytes), ...notesOfPng(bytes)];
  return isBinary(bytes) ? opaque(bytes) : [{ bytes, form: 'marked-up' }];
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZLIB = 0x78;
const PNG = [0x89, 0x50, 0x4e, 0x47];

// Where a file is none, a zero stands near its beginning.
const SAMPLE = 8192;

// No document that people read has as much text; a bomb has more.
const LIMIT = { maxOutputLength: 2 ** 28 };

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0);
}

function opened(bytes: Uint8Array, open: (bytes: Uint8Array) => Uint8Array): Unpacked[] {
  try {
    return unpack('', open(bytes));
  } catch {
    return opaque(bytes);
  }
}

/**
 * Bytes as they are, and without zeros that stand alone: titles of PDFs and notes of cameras have
 * two bytes a letter. More of them in a row part what stands before from what follows.
 */
function opaque(bytes: Uint8Array): Unpacked[] {
  const letters = new Uint8Array(bytes.length);
  let length = 0;
  for (const [index, byte] of bytes.entries()) {
    letters[length] = byte;
    if (byte !== 0 || bytes[index - 1] === 0) length += 1;
  }
  const narrow: Unpacked = { bytes: letters.subarray(0, length), form: 'bytes' };
  return length < bytes.length ? [{ bytes, form: 'bytes' }, narrow] : [{ bytes, form: 'bytes' }];
}

function streamsOfPdf(bytes: Uint8Array): Unpacked[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams: Unpacked[] = [];
  for (let at = whole.indexOf('stream'); at !== -1; at = whole.indexOf('stream', at + 1)) {
    const from = at + 'stream'.length + (whole[at + 6] === 0x0d ? 2 : 1);
    const inflated = attempt(() => inflateSync(whole.subarray(from), LIMIT));
    if (inflated) streams.push(...opaque(inflated), ...stringsOfPdf(inflated));
  }
  return streams;
}

// Fields of the header of each part; see PKWARE’s APPNOTE, 4.3.7.
const HEADER = { method: 8, nameLength: 26, extraLength: 28, length: 30 };
const DEFLATED = 8;

function partsOfZip(bytes: Uint8Array): Unpacked[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(ZIP);
  const parts: Unpacked[] = [];
  for (let at = whole.indexOf(mark); at !== -1; at = whole.indexOf(mark, at + 1)) {
    if (at + HEADER.length > whole.length) break;
    if (whole.readUInt16LE(at + HEADER.method) !== DEFLATED) continue;
    const from =
      at +
      HEADER.length +
      whole.readUInt16LE(at + HEADER.nameLength) +
      whole.readUInt16LE(at + HEADER.extraLength);
    const inflated = attempt(() => inflateRawSync(whole.subarray(from), LIMIT));
    if (inflated) parts.push(...unpack('', inflated), ...textOfOffice(inflated));
  }
  return parts;
}

// What begins another line or cell; all other tags only change how letters look.
const OFFICE_BREAK = /<\/(?:\w+:)?(?:p|h|si|c|tc)>|<\w+:(?:br|tab|s|line-break)\b[^>]*>/g;

/** The text of a part of an office file, whose words may each stand in several tags. */
function textOfOffice(part: Uint8Array): Unpacked[] {
  if (isBinary(part)) return [];
  const text = Buffer.from(part).toString('utf8').replace(OFFICE_BREAK, '\n');
  return [{ bytes: Buffer.from(text.replace(/<[^>]*>/g, '')), form: 'marked-up' }];
}

// Between the pieces of a line, in thousandths of a letter’s height; what is wider is a space.
const KERNING = /\)\s*(-?[\d.]+)\s*\(/g;
const WIDTH_OF_SPACE = -150;
const OCTAL = /\\([0-3][0-7]{2})/g;
const HEXADECIMAL = /<((?:[\da-f]{2}\s*){4,})>/gi;

/** The strings of a PDF as they are shown: in one piece, without escapes. */
function stringsOfPdf(bytes: Uint8Array): Unpacked[] {
  const source = Buffer.from(bytes).toString('latin1');
  const shown = source
    .replace(KERNING, (_all, width) => (Number(width) < WIDTH_OF_SPACE ? ' ' : ''))
    .replace(OCTAL, (_all, code) => String.fromCharCode(Number.parseInt(code, 8)));
  const spelt = [...source.matchAll(HEXADECIMAL)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex'),
  );
  const changed = shown === source ? [] : opaque(Buffer.from(shown, 'latin1'));
  return [...changed, ...spelt.flatMap(opaque)];
}

// Length, kind, what it holds, sum; see the PNG specification, 5.3.
const CHUNK = { kind: 4, data: 8, frame: 12 };
const PNG_SIGNATURE = 8;

const NOTES = ['tEXt', 'zTXt', 'iTXt', 'eXIf'];

/** The notes of a picture, packed and not; their checksums are no letters of theirs. */
function notesOfPng(bytes: Uint8Array): Unpacked[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const notes: Unpacked[] = [];
  for (let at = PNG_SIGNATURE; at + CHUNK.frame <= whole.length; ) {
    const length = whole.readUInt32BE(at);
    const kind = whole.toString('latin1', at + CHUNK.kind, at + CHUNK.data);
    const data = whole.subarray(at + CHUNK.data, at + CHUNK.data + length);
    if (NOTES.includes(kind)) notes.push(...opaque(data), ...packedNote(data));
    at += CHUNK.frame + length;
  }
  return notes;
}

/** Every byte that zlib may begin with is tried: before it stand names in any language. */
function packedNote(data: Buffer): Unpacked[] {
  for (let at = data.indexOf(ZLIB); at !== -1; at = data.indexOf(ZLIB, at + 1)) {
    const inflated = attempt(() => inflateSync(data.subarray(at), LIMIT));
    if (inflated) return opaque(inflated);
  }
  return [];
}

/** Nothing for what only looks like packed bytes. */
function attempt(open: () => Uint8Array): Uint8Array | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

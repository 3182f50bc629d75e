import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { TextForm } from './words.ts';

/** A text, or what may hold one, as it is read for words. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly form: TextForm;
}

/**
 * What stands in a file, whatever packs it: gzip (the search index), Brotli, the streams of a PDF,
 * the parts of an office file.
 *
 * @param name Brotli has no mark of its own but the ending of the name.
 */
export function unpack(name: string, bytes: Uint8Array): Unpacked[] {
  if (startsWith(bytes, GZIP)) return opened(bytes, gunzipSync);
  if (name.endsWith('.br')) return opened(bytes, brotliDecompressSync);
  if (startsWith(bytes, ZIP)) return [...opaque(bytes), ...partsOfZip(bytes)];
  if (startsWith(bytes, PDF)) return [...opaque(bytes), ...streamsOfPdf(bytes)];
  return isBinary(bytes) ? opaque(bytes) : [{ bytes, form: 'marked-up' }];
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

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

/** Bytes as they are, and without zeros: titles of PDFs and notes of cameras have two bytes a letter. */
function opaque(bytes: Uint8Array): Unpacked[] {
  const letters = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) {
    letters[length] = byte;
    if (byte !== 0) length += 1;
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
    if (inflated) streams.push(...opaque(inflated));
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
    if (inflated) parts.push(...unpack('', inflated));
  }
  return parts;
}

/** Nothing for what only looks like packed bytes. */
function attempt(open: () => Uint8Array): Uint8Array | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

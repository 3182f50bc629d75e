import { crc32, inflateSync } from 'node:zlib';
import { spotsInXmp } from '../xmp.ts';
import { exifFacts, orientationAlone } from './exif.ts';

interface Chunk {
  readonly kind: string;
  /** With its length, kind and sum. */
  readonly bytes: Buffer;
  readonly data: Buffer;
}

const SIGNATURE_BYTES = 8;
const END = 'IEND';
/** Chunks that say how the picture is drawn (W3C PNG, third edition, 11.2 and 11.3). */
const NEEDED =
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT';
const NEEDED_CHUNKS = new Set(NEEDED.split(' '));
/** Notes under these keywords are names. */
const PEOPLE = ['author', 'artist', 'creator', 'owner'];
/** More is no note. */
const MAX_TEXT = 10_000_000;

/** What a PNG tells beside its points, as clauses that go on “The picture says …”. */
export function toldByPng(bytes: Buffer): string[] {
  return chunksOf(bytes).flatMap(({ kind, data }) => {
    if (kind === 'eXIf') return exifFacts(data).told;
    return ['tEXt', 'zTXt', 'iTXt'].includes(kind) ? toldByText(kind, data) : [];
  });
}

/** A PNG without all that is not needed to draw it; its points stay as they are, bit for bit. */
export function barePng(bytes: Buffer): Buffer {
  const chunks = chunksOf(bytes);
  const exif = chunks.find(({ kind }) => kind === 'eXIf');
  const turned = exif && orientationAlone(exifFacts(exif.data).orientation);
  const kept = chunks.filter(({ kind }) => NEEDED_CHUNKS.has(kind)).map((chunk) => chunk.bytes);
  return Buffer.concat([
    bytes.subarray(0, SIGNATURE_BYTES),
    ...kept.slice(0, 1),
    ...(turned ? [chunk('eXIf', turned)] : []),
    ...kept.slice(1),
  ]);
}

function toldByText(kind: string, data: Buffer): string[] {
  const [keyword = '', text] = textOf(kind, data);
  if (keyword === 'XML:com.adobe.xmp') return spotsInXmp(text).map(({ what }) => what);
  if (PEOPLE.includes(keyword.toLowerCase())) return text.trim() === '' ? [] : ['who made it'];
  // As ImageMagick keeps EXIF and IPTC of other formats.
  return /^Raw profile type (?:exif|app1|iptc|xmp)$/i.test(keyword)
    ? ['what other programs noted about it']
    : [];
}

/** Keyword and text of a note (W3C PNG, third edition, 11.3.3). */
function textOf(kind: string, data: Buffer): [keyword: string, text: string] {
  const end = data.indexOf(0);
  const keyword = data.toString('latin1', 0, end === -1 ? data.length : end);
  if (end === -1) return [keyword, ''];
  if (kind === 'tEXt') return [keyword, data.toString('latin1', end + 1)];
  if (kind === 'zTXt') return [keyword, inflated(data.subarray(end + 2)).toString('latin1')];
  const isCompressed = data[end + 1] === 1;
  const language = data.indexOf(0, end + 3);
  const translated = data.indexOf(0, language + 1);
  const text = data.subarray(translated + 1);
  return [keyword, (isCompressed ? inflated(text) : text).toString('utf8')];
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_TEXT });
  } catch {
    return Buffer.alloc(0);
  }
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ kind, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    if (kind === END) break;
    at = end;
  }
  return chunks;
}

function chunk(kind: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(kind, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

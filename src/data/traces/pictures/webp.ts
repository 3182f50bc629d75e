import { spotsInXmp } from '../xmp.ts';
import { exifFacts, orientationAlone } from './exif.ts';

interface Chunk {
  readonly kind: string;
  /** With its kind and length, filled up to an even length. */
  readonly bytes: Buffer;
  readonly data: Buffer;
}

const HEAD = 12;
const CHUNK_HEAD = 8;
const NEEDED = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** Bits of the first byte of VP8X that say that there are EXIF and XMP (RFC 9649, 2.7). */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** What a WebP tells beside its points, as clauses that go on “The picture says …”. */
export function toldByWebp(bytes: Buffer): string[] {
  return chunksOf(bytes).flatMap(({ kind, data }) => {
    if (kind === 'EXIF') return exifFacts(data).told;
    return kind === 'XMP ' ? spotsInXmp(data.toString('utf8')).map(({ what }) => what) : [];
  });
}

/** A WebP without all that is not needed to draw it; its points stay as they are, bit for bit. */
export function bareWebp(bytes: Buffer): Buffer {
  const chunks = chunksOf(bytes);
  const exif = chunks.find(({ kind }) => kind === 'EXIF');
  const turned = exif && orientationAlone(exifFacts(exif.data).orientation);
  const kept = chunks
    .filter(({ kind }) => NEEDED.includes(kind))
    .map((one) => (one.kind === 'VP8X' ? withFlags(one.bytes, turned !== undefined) : one.bytes));
  const body = Buffer.concat([...kept, ...(turned ? [chunk('EXIF', turned)] : [])]);
  const head = Buffer.from(bytes.subarray(0, HEAD));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function withFlags(bytes: Buffer, hasExif: boolean): Buffer {
  const copy = Buffer.from(bytes);
  const flags = copy.readUInt8(CHUNK_HEAD) & ~(HAS_EXIF | HAS_XMP);
  copy.writeUInt8(hasExif ? flags | HAS_EXIF : flags, CHUNK_HEAD);
  return copy;
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = HEAD; at + CHUNK_HEAD <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + CHUNK_HEAD + length + (length % 2);
    chunks.push({
      kind: bytes.toString('latin1', at, at + 4),
      bytes: bytes.subarray(at, end),
      data: bytes.subarray(at + CHUNK_HEAD, at + CHUNK_HEAD + length),
    });
    at = end;
  }
  return chunks;
}

function chunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(CHUNK_HEAD);
  head.write(kind, 0, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

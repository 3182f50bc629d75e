import type { Picture } from './picture.ts';

const RIFF_HEAD = 12;
const CHUNK_HEAD = 8;
const FOURTEEN_BITS = 0x3fff;

/** Reads the chunks of a WebP (RFC 9649, 2.4 to 2.7). */
export function readWebp(bytes: Buffer): Picture | undefined {
  const isWebp =
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp) return undefined;
  const chunks = new Map<string, Buffer>();
  for (let at = RIFF_HEAD; at + CHUNK_HEAD <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    const start = at + CHUNK_HEAD;
    chunks.set(bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + length));
    // Chunks of an odd length are filled up.
    at = start + length + (length % 2);
  }
  const size = sizeOf(chunks);
  if (!size) return undefined;
  return {
    ...size,
    isWhole: bytes.length >= bytes.readUInt32LE(4) + CHUNK_HEAD,
  };
}

function sizeOf(
  chunks: ReadonlyMap<string, Buffer>,
): { width: number; height: number } | undefined {
  const extended = chunks.get('VP8X');
  if (extended) {
    return { width: extended.readUIntLE(4, 3) + 1, height: extended.readUIntLE(7, 3) + 1 };
  }
  const lossless = chunks.get('VP8L');
  if (lossless) {
    const bits = lossless.readUInt32LE(1);
    return { width: (bits & FOURTEEN_BITS) + 1, height: ((bits >> 14) & FOURTEEN_BITS) + 1 };
  }
  const lossy = chunks.get('VP8 ');
  return (
    lossy && {
      width: lossy.readUInt16LE(6) & FOURTEEN_BITS,
      height: lossy.readUInt16LE(8) & FOURTEEN_BITS,
    }
  );
}

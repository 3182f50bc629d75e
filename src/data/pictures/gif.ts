import type { Picture } from './picture.ts';

const TRAILER = 0x3b;

/** Reads the head of a GIF (GIF89a, 17 and 18). */
export function readGif(bytes: Buffer): Picture | undefined {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined;
  return {
    width: bytes.readUInt16LE(6),
    height: bytes.readUInt16LE(8),
    isWhole: bytes.at(-1) === TRAILER,
  };
}

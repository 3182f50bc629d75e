import type { Picture } from './picture.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Reads the segments of a JPEG up to its points (ITU-T T.81, B.1.1 and B.2.2). */
export function readJpeg(bytes: Buffer): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] as number;
    if (marker === SCAN || marker === END) break;
    const length = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker)) size = { height: segment.readUInt16BE(1), width: segment.readUInt16BE(3) };
    at += 2 + length;
  }
  return size && { ...size, isWhole: bytes.lastIndexOf(Buffer.from([0xff, END])) > 2 };
}

/** Of the markers that begin a frame, those that are no tables (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

import type { Picture } from './picture.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Reads the chunks of a PNG (W3C PNG, third edition, 5.2 and 11.3). */
export function readPng(bytes: Buffer): Picture | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at = end;
  }
  const header = chunks.get('IHDR');
  if (!header) return undefined;
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    isWhole: chunks.has('IDAT') && chunks.has('IEND'),
  };
}

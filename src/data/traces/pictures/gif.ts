import { spotsInXmp } from '../xmp.ts';

/** A block of a GIF, with all of its parts. */
interface Block {
  /** Whether it says how the picture is drawn. */
  readonly isNeeded: boolean;
  readonly bytes: Buffer;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
const HEAD_BYTES = 13;
const HAS_COLOURS = 0x80;
/** How often an animation is shown. */
const LOOP = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/** What a GIF tells beside its points, as clauses that go on “The picture says …”. */
export function toldByGif(bytes: Buffer): string[] {
  return blocksOf(bytes)
    .filter(({ isNeeded }) => !isNeeded)
    .flatMap((block) => spotsInXmp(block.bytes.toString('utf8')).map(({ what }) => what));
}

/** A GIF without notes and other data of programs (GIF89a, 24 and 26); its points stay as they are. */
export function bareGif(bytes: Buffer): Buffer {
  const kept = blocksOf(bytes).filter(({ isNeeded }) => isNeeded);
  return Buffer.concat(kept.map((block) => block.bytes));
}

/** The blocks up to the end of the picture. */
function blocksOf(bytes: Buffer): Block[] {
  const start = HEAD_BYTES + coloursAfter(bytes.readUInt8(HEAD_BYTES - 3));
  const blocks: Block[] = [{ isNeeded: true, bytes: bytes.subarray(0, start) }];
  for (let at = start; at < bytes.length; ) {
    const kind = bytes[at];
    const label = bytes[at + 1] ?? 0;
    let end = at + 1;
    if (kind === EXTENSION) end = endOfParts(bytes, at + 2);
    // Its place and size, its colours, and how its points are packed.
    else if (kind === IMAGE)
      end = endOfParts(bytes, at + 11 + coloursAfter(bytes.readUInt8(at + 9)));
    blocks.push({
      isNeeded: kind !== EXTENSION || isDrawn(bytes, at, label),
      bytes: bytes.subarray(at, end),
    });
    if (kind === TRAILER) break;
    at = end;
  }
  return blocks;
}

function isDrawn(bytes: Buffer, at: number, label: number): boolean {
  return (
    label === GRAPHIC_CONTROL ||
    (label === APPLICATION && LOOP.test(bytes.toString('latin1', at + 3, at + 14)))
  );
}

/** Bytes of the list of colours that a byte of flags announces. */
function coloursAfter(flags: number): number {
  return flags & HAS_COLOURS ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Where a row of parts, each with its length in front, ends with one of length 0. */
function endOfParts(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

/** What EXIF (CIPA DC-008, 4.6) says of people, and how the picture has to be turned. */
export interface ExifFacts {
  /** Clauses that go on “The picture says …”. */
  readonly told: readonly string[];
  /** 1 for a picture that stands upright as it is. */
  readonly orientation: number;
}

const PLACE = 'where on earth it was taken (GPS data)';
const MAKER = 'who made it';
const CAMERA = 'with whose camera it was taken';
/** Clause of a second picture in a file. */
export const OLDER = 'how it looked before it was cut or blackened (a small picture of it)';

const TELLING: ReadonlyMap<number, string> = new Map([
  [0x8825, PLACE],
  [0x013b, MAKER],
  [0x9c9d, MAKER],
  [0x013c, 'on whose computer it was made'],
  [0xa430, CAMERA],
  [0xa431, CAMERA],
  [0xa435, CAMERA],
  [0x927c, 'what the camera notes about itself (maker notes)'],
]);
const ORIENTATION = 0x0112;
/** In the directory after the first: where a small picture begins. */
const PREVIEW = 0x0201;
const MORE_OF_EXIF = 0x8769;
const ENTRY_BYTES = 12;
const UPRIGHT = 1;

/**
 * Reads the first directory of the TIFF structure, the one of EXIF to which it leads, and that of a
 * small picture.
 *
 * @param bytes Beginning with `II` or `MM`, or with the mark that JPEG files put in front.
 */
export function exifFacts(bytes: Buffer): ExifFacts {
  const tiff = bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? bytes.subarray(6) : bytes;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  if (!isLittle && tiff.toString('latin1', 0, 2) !== 'MM')
    return { told: [], orientation: UPRIGHT };
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const told = new Set<string>();
  let orientation = UPRIGHT;
  const directories = [tiff.length >= 8 ? long(4) : tiff.length];
  // Three are all that are read: a file that leads in circles is read as far as here.
  for (let number = 0; number < Math.min(directories.length, 3); number += 1) {
    const start = directories[number] ?? tiff.length;
    const entries = start + 2 <= tiff.length ? short(start) : 0;
    for (let entry = 0; entry < entries; entry += 1) {
      const at = start + 2 + entry * ENTRY_BYTES;
      if (at + ENTRY_BYTES > tiff.length) break;
      const tag = short(at);
      const what = TELLING.get(tag);
      if (what !== undefined) told.add(what);
      if (tag === PREVIEW) told.add(OLDER);
      if (tag === ORIENTATION) orientation = short(at + 8);
      if (tag === MORE_OF_EXIF) directories.push(long(at + 8));
    }
    const next = start + 2 + entries * ENTRY_BYTES;
    if (number === 0 && next + 4 <= tiff.length && long(next) > 0) directories.push(long(next));
  }
  return { told: [...told], orientation };
}

/**
 * EXIF that says nothing but how the picture has to be turned.
 *
 * @returns Nothing for one that stands upright as it is.
 */
export function orientationAlone(orientation: number): Buffer | undefined {
  if (orientation <= UPRIGHT || orientation > 8) return undefined;
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(ORIENTATION, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}

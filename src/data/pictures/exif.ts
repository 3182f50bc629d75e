/** Of the tags of an image file directory, the one that leads to latitude and longitude (EXIF 2.32, 4.6.3). */
const GPS_DIRECTORY = 0x8825;
const ENTRY_BYTES = 12;

/**
 * Whether EXIF data hold a place: the first directory of the TIFF structure has an entry for it.
 *
 * @param tiff Beginning with `II` or `MM`.
 */
export function hasGpsPlace(tiff: Buffer): boolean {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  if (!isLittle && tiff.toString('latin1', 0, 2) !== 'MM') return false;
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return false;
  for (let index = 0; index < short(directory); index += 1) {
    const at = directory + 2 + index * ENTRY_BYTES;
    if (at + 2 > tiff.length) return false;
    if (short(at) === GPS_DIRECTORY) return true;
  }
  return false;
}

/** Whether XMP data, which many programs write beside EXIF, hold a place. */
export function hasXmpPlace(bytes: Buffer): boolean {
  return bytes.includes('exif:GPSLatitude') || bytes.includes('exif:GPSLongitude');
}

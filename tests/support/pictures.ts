import sharp from 'sharp';

/** A small picture of one colour. */
export function picture(width = 40, height = 30) {
  return sharp({ create: { width, height, channels: 3, background: '#17594a' } });
}

/** EXIF of a photograph that was taken in London. */
export const LONDON = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } };

export function placed(): Promise<Buffer> {
  return picture().withExif(LONDON).jpeg().toBuffer();
}

/** A GIF with XMP, whose end is made so that all readers find it, wherever they stand (XMP, part 3, 1.1.2). */
export function notedGif(gif: Buffer, xmp: string): Buffer {
  const end = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  const head = Buffer.from('!\xff\x0bXMP DataXMP', 'latin1');
  return Buffer.concat([gif.subarray(0, -1), head, Buffer.from(xmp), end, gif.subarray(-1)]);
}

/** One that begins and ends as it should, with points that nobody can draw. */
export async function damagedPicture(): Promise<Buffer> {
  const bytes = await picture(400, 300).png().toBuffer();
  const points = bytes.indexOf('IDAT') + 8;
  return bytes.fill(0x55, points, points + 40);
}

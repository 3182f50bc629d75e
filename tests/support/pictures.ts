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

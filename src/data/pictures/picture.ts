import type { PICTURE_ENDINGS } from '../../core/picture-endings.ts';
import { readGif } from './gif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** What a picture file says of itself before its points are looked at. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Whether the file goes on to its end. */
  readonly isWhole: boolean;
}

const READERS: Readonly<
  Record<(typeof PICTURE_ENDINGS)[number], (bytes: Buffer) => Picture | undefined>
> = {
  gif: readGif,
  jpeg: readJpeg,
  jpg: readJpeg,
  png: readPng,
  webp: readWebp,
};

/**
 * Reads what a picture says of itself: PNG, JPEG, GIF and WebP.
 *
 * @param ending That of its name, in small letters; another kind of file in its place is not read.
 * @returns Nothing where the bytes are no picture of this kind.
 */
export function readPicture(bytes: Buffer, ending: string): Picture | undefined {
  try {
    return Object.hasOwn(READERS, ending)
      ? READERS[ending as keyof typeof READERS](bytes)
      : undefined;
  } catch {
    // Cut off in the middle of a number.
    return undefined;
  }
}

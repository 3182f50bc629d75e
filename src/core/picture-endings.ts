/** Endings of the names of pictures that every browser shows, in small letters. */
export const PICTURE_ENDINGS = ['gif', 'jpeg', 'jpg', 'png', 'webp'] as const;

/** Whether a file is a picture by its name. */
export function hasPictureEnding(name: string): boolean {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return PICTURE_ENDINGS.some((known) => known === ending);
}

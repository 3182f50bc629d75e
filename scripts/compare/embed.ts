import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The pictures of one page, put into it after it was drawn: a drawing refuses such addresses in a text. */
export interface EmbeddedPictures {
  /** What stands for a picture in the drawing. */
  readonly file: (src: string, folder: string) => string;
  readonly embedIn: (html: string) => string;
}

/** The pictures of a page that needs nothing else. */
export function embeddedPictures(): EmbeddedPictures {
  const found: string[] = [];
  return {
    file(src, folder) {
      const picture = embeddedPicture(src, folder);
      return picture === src ? src : `embedded-picture-${found.push(picture) - 1}`;
    },
    embedIn: (html) =>
      html.replace(/src="embedded-picture-(\d+)"/g, (whole, n) => {
        const picture = found[Number(n)];
        return picture === undefined ? whole : `src="${picture}"`;
      }),
  };
}

/**
 * A picture as an address that holds the picture itself.
 *
 * @param src As the text names it.
 * @param folder Where the text is; no picture from outside is read, whatever the text asks for.
 * @returns The address as it was where there is no such picture.
 */
function embeddedPicture(src: string, folder: string): string {
  const full = path.resolve(folder, src);
  const type = TYPES[path.extname(full).toLowerCase()];
  const isInside = full.startsWith(folder + path.sep);
  if (type === undefined || !isInside || !existsSync(full)) return src;
  return `data:${type};base64,${readFileSync(full).toString('base64')}`;
}

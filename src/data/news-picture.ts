import { readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './cache.ts';
import type { NewsModel } from './model.ts';
import { readPicture } from './pictures/picture.ts';
import { settings } from './settings.ts';

/** A picture of a news item as it stands in the content. */
export interface NewsPicture {
  /** Its name in addresses: `clinic.png`. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  /** Changes with its bytes. */
  readonly digest: string;
}

/** The picture of a news item; `undefined` for one without. */
export function newsPicture({ data: { picture } }: NewsModel): NewsPicture | undefined {
  if (!picture) return undefined;
  const bytes = readFileSync(path.join(settings().content, 'news', picture.file));
  const name = path.posix.basename(picture.file);
  const size = readPicture(bytes, path.posix.extname(name).slice(1).toLowerCase());
  return {
    name,
    bytes,
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    digest: digestOf([bytes.toString('base64')]),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './cache.ts';

/**
 * Changes with the text of a news item or page below its front matter, and with the pictures in it:
 * Astro draws them, so the model of the site knows neither.
 *
 * @param content The content folder.
 */
export function compositionDigest(content: string, folder: 'news' | 'pages', id: string): string {
  const source = readFileSync(path.join(content, folder, `${id}.mdx`), 'utf8');
  const pictures = namesIn(path.join(content, folder, 'files')).filter(
    (name) => source.includes(name) || source.includes(encodeURIComponent(name)),
  );
  const bytes = pictures.map((name) =>
    readFileSync(path.join(content, folder, 'files', name)).toString('base64'),
  );
  return digestOf([source, ...pictures, ...bytes]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

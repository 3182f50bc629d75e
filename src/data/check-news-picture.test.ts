import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { picture } from '../../tests/support/pictures.ts';
import { loadContent } from './load-content.ts';
import { selectionAsOf } from './selection.ts';

const ITEM = 'news/update-published.mdx';

/** The mistakes of a tree whose one news item has a picture. */
async function errorsWith(lines: string): Promise<readonly string[]> {
  const text = readFileSync(path.join('tests/fixtures/harbour', ITEM), 'utf8');
  using tree = contentTree('harbour', { [ITEM]: text.replace('\ndate:', `\n${lines}\ndate:`) });
  mkdirSync(path.join(tree.folder, 'news/files'));
  writeFileSync(path.join(tree.folder, 'news/files/clinic.png'), await picture().png().toBuffer());
  const { errors } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  return errors.map(({ message }) => message);
}

test('a picture that is there and described is no mistake', async () => {
  expect(await errorsWith('picture: { file: files/clinic.png, alt: A clinic }')).toEqual([]);
});

test('a picture that is not there names the nearest one that is', async () => {
  expect(await errorsWith('picture:\n  file: files/Clinic.png\n  alt: A clinic')).toEqual([
    'content/news/update-published.mdx:5:3: There is no picture “files/Clinic.png” in the folder news.\n  Fix: Write “files/clinic.png”: capitals and endings count too.',
  ]);
});

test('a picture without its description is a mistake', async () => {
  const [error] = await errorsWith('picture: { file: files/clinic.png }');
  expect(error).toBe(
    'content/news/update-published.mdx:4:1: The key “alt” is missing.\n  Fix: Add “alt: …”.',
  );
});

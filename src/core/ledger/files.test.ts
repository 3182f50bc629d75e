import { expect, test } from 'vitest';
import { fileDifferences, sameFiles } from './files.ts';
import { fileOf } from './test-ledgers.ts';

const [text, map] = [fileOf('index.mdx', 'Text.'), fileOf('files/map.png', 'map')];

test('a file that came, one that went and one with other bytes differ, each by itself', () => {
  expect(sameFiles(fileDifferences([text, map], [map, text]))).toBe(true);
  const other = fileOf('index.mdx', 'Test.');
  expect(fileDifferences([text], [other])).toEqual({
    missing: [],
    added: [],
    changed: [{ was: text, is: other }],
  });
  for (const [sealed, found] of [
    [[text, map], [text]],
    [[text], [text, map]],
    [[text], [other]],
  ] as const) {
    expect(sameFiles(fileDifferences(sealed, found))).toBe(false);
  }
});

import { expect, test } from 'vitest';
import { fileKind, sizeInWords } from './file-in-words.ts';

test.each([
  ['files/plan.pdf', 'PDF'],
  ['files/Plan.final.DOCX', 'Word'],
  ['files/plan.epub', 'EPUB'],
])('the file %s is of the kind %s', (path, kind) => {
  expect(fileKind(path)).toBe(kind);
});

test.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [48_512, '49 kB'],
  [999_499, '999 kB'],
  [999_900, '1 MB'],
  [1_250_000, '1.3 MB'],
  [9_960_000, '10 MB'],
  [48_312_000, '48 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

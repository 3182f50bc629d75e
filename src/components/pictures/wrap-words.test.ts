import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapWords } from './wrap-words.ts';

test('words are set in lines that are no longer than asked for', () => {
  expect(wrapWords('Open evenings on the draft', 13, 3)).toEqual(['Open evenings', 'on the draft']);
});

test('what does not fit ends in an ellipsis', () => {
  expect(wrapWords('Open evenings on the draft', 13, 1)).toEqual(['Open evenings…']);
});

test('a word that is longer than a line stands alone', () => {
  expect(wrapWords('a reconfiguration now', 6, 3)).toEqual(['a', 'reconfiguration', 'now']);
});

test('no word is lost where there are lines enough', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (all, most) => {
      expect(wrapWords(all.join(' '), most, all.length).join(' ')).toBe(all.join(' '));
    }),
  );
});

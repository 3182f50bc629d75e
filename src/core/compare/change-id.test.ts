import { expect, test } from 'vitest';
import { doc, link, p, section, strong } from '../document/test-builders.ts';
import { changeDigest, numberRepeated } from './change-id.ts';
import { compareDocuments } from './compare.ts';

const PAIR = { before: '2016-11-draft', after: '2017-07-update' };

test('an id is a digest of the pair and the text of both sides', () => {
  const id = changeDigest(PAIR, 'A gap of £26m.', 'A gap of £21m.');
  expect(id).toMatch(/^c-[0-9a-f]{10}$/);
  expect(changeDigest(PAIR, 'A gap of £26m.', 'A gap of £21m.')).toBe(id);
  expect(changeDigest(PAIR, 'A gap of £26m.', undefined)).not.toBe(id);
  expect(changeDigest({ ...PAIR, after: 'b' }, 'A gap of £26m.', 'A gap of £21m.')).not.toBe(id);
});

test('text that is gone has another id than text that came', () => {
  expect(changeDigest(PAIR, 'Carers', undefined)).not.toBe(changeDigest(PAIR, undefined, 'Carers'));
});

test('links and emphasis are not in the id', () => {
  const before = doc(section('Care', p('See the guide of 2016.')));
  const idOf = (text: ReturnType<typeof p>) =>
    compareDocuments(before, doc(section('Care', text)), PAIR).changes.map(({ id }) => id);
  expect(idOf(p('See ', link('https://a.example', 'the guide'), ' of 2017.'))).toEqual(
    idOf(p('See the ', strong('guide'), ' of 2017.')),
  );
});

test('changes that are the same are numbered', () => {
  expect(numberRepeated(['c-a', 'c-b', 'c-a', 'c-a'])).toEqual(['c-a', 'c-b', 'c-a-2', 'c-a-3']);
});

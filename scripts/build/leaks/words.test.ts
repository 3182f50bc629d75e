import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, type TextForm } from './words.ts';

const WANTED = ['the', 'walk', 'in', 'centre', 's', 'budget', 'is', '1.25m', 'a', 'year'];

/** Words of a text by their hashes, so that equal lists mean equal words. */
function hashesOf(text: string, form: TextForm = 'marked-up', inTag = false): number[] {
  const hashes: number[] = [];
  eachWord(Buffer.from(text), form, (hash, _from, _to, tag) => {
    if (tag === inTag) hashes.push(hash);
  });
  return hashes;
}

test.each([
  ['HTML', '<p>The <b>walk-in</b> centre&#x2019;s budget is <a href="/x">£1.25m</a> a year.</p>'],
  ['MDX', 'The **walk-in** centre’s budget is [£1.25m](https://x.example/y) a year[^note].'],
  ['a fact', 'The walk-in centre\'s budget is <Fact source="A-S1">£1.25m</Fact> a year.'],
  ['a heading with its pin', '## The walk-in centre’s budget is £1.25m a year [#budget]'],
  ['JSON', '"The walk-in centre\\u2019s budget\\nis \\"£1.25m\\" a year"'],
  ['CSV', '"The walk-in centre\'s budget","is £1.25m",a year'],
  ['an address', 'the-walk-in-centre%27s-budget/is%201.25m/%61/year'],
  ['capitals and spaces', 'THE WALK\u00a0IN\tCentre‘s  Budget IS\n1.25M A YEAR'],
])('%s of a sentence gives its words', (_form, text) => {
  expect(hashesOf(text)).toEqual(hashesOf(WANTED.join(' ')));
});

test('what stands in a tag or in the address of a link is read apart from the text', () => {
  const text = 'A <img alt="map > area" src="x"> b [c](https://d.example) e';
  expect(hashesOf(text)).toEqual(hashesOf('a b c e'));
  expect(hashesOf(text, 'marked-up', true)).toEqual(
    hashesOf('img alt map area src x https d example'),
  );
});

test('a sign that only looks like the beginning of a tag is none', () => {
  expect(hashesOf('under <5 people & more, 100% of [them]')).toEqual(
    hashesOf('under 5 people more 100 of them'),
  );
});

test('letters of other languages make words, and in bytes that are no text part them', () => {
  expect(hashesOf('Iechyd Môn – صحت')).toHaveLength(3);
  expect(hashesOf('Title\u00ffsecret\u0000', 'bytes')).toEqual(hashesOf('title secret'));
});

test('never reads beyond the end, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom<TextForm>('marked-up', 'bytes'), (bytes, form) => {
      let last = 0;
      eachWord(bytes, form, (_hash, from, to) => {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      });
      expect(last).toBeLessThanOrEqual(bytes.length);
    }),
  );
});

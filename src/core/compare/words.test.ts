import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfSide } from './spans.ts';
import { inMarks } from './test-documents.ts';
import { compareWords } from './words.ts';

function marked(before: string, after: string): string {
  return inMarks(compareWords(before, after));
}

test('a changed figure is marked alone', () => {
  expect(marked('A gap of £260m by 2021.', 'A gap of £219m by 2021.')).toBe(
    'A gap of [-£260m-]{+£219m+} by 2021.',
  );
});

test('a sentence put in the middle is marked as a whole', () => {
  expect(marked('It opens. It closes.', 'It opens. It stays. It closes.')).toBe(
    'It opens. {+It stays. +}It closes.',
  );
});

test('a sentence cut in two is marked where it was cut', () => {
  expect(
    marked('They visit within hours, and they stay.', 'They visit within hours. They stay.'),
  ).toBe('They visit within hours[-, and they-]{+. They+} stay.');
});

test('an item put into a row of words takes its comma along', () => {
  expect(marked('nurses, doctors and carers', 'nurses, doctors, therapists and carers')).toBe(
    'nurses, doctors{+, therapists+} and carers',
  );
});

test('a sentence written anew is one text out and one in, small words and all', () => {
  expect(
    marked('We will look at all of the buildings.', 'Nobody is to sell a site of any kind.'),
  ).toBe('[-We will look at all of the buildings.-]{+Nobody is to sell a site of any kind.+}');
});

test('a sentence that moved within its paragraph leaves the other ones unmarked', () => {
  expect(
    marked(
      'One is first here. Two comes next. Three ends.',
      'Two comes next. One is first here. Three ends.',
    ),
  ).toMatch(/Three ends\.$/);
});

test('a line break in the place of a space marks no word', () => {
  expect(marked('Care at\nhome', 'Care at home')).toBe('Care at[-\n-]{+ +}home');
});

test('words of right-to-left scripts are marked whole', () => {
  expect(marked('صحت کی دیکھ بھال', 'صحت کی نئی دیکھ بھال')).toBe('صحت کی {+نئی +}دیکھ بھال');
});

test('a text of five thousand words with an edit in each ten keeps its other words', () => {
  const words = Array.from({ length: 5_000 }, (_, n) => `w${(n * n) % 997}`);
  const edited = words.map((word, n) => (n % 10 === 0 ? `${word}x` : word));
  const spans = compareWords(words.join(' '), edited.join(' '));
  const kept = spans.filter(({ kind }) => kind === 'kept').map(({ text }) => text.length);
  expect(kept.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(
    0.8 * words.join(' ').length,
  );
});

test('both texts come back from their marks', () => {
  const text = fc
    .array(fc.constantFrom('a', 'care', 'Care', '£26m', '.', ',', '\n', '  ', 'St Mary', '👩‍⚕️'))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const spans = compareWords(before, after);
      expect(textOfSide(spans, 'before')).toBe(before);
      expect(textOfSide(spans, 'after')).toBe(after);
    }),
  );
});

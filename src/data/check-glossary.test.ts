import { expect, test } from 'vitest';
import { glossarySchema } from '../schemas/glossary.ts';
import { checkGlossary } from './check-glossary.ts';
import { Report } from './report.ts';

const MEANING = { meaning: 'A plan.' };

/** What an editor reads, each with the path at which it stands. */
function mistakes(...terms: unknown[]): string[] {
  const report = new Report();
  const placeOf = (path: readonly (string | number)[]) => ({ file: path.join('.') });
  checkGlossary(glossarySchema.parse(terms), placeOf, ['fen', 'marsh'], report);
  return report.errors.map(({ message }) => message);
}

test('terms with letters of their own and plans that exist are fine', () => {
  expect(
    mistakes(
      { id: 'stp', term: 'STP', senses: [{ ...MEANING, plans: ['fen'] }, MEANING] },
      { id: 'hub', term: 'Hub', alsoKnownAs: ['Care hub'], senses: [MEANING] },
    ),
  ).toEqual([]);
});

test('two terms with the same letters are one term with two meanings', () => {
  expect(
    mistakes(
      { id: 'stp', term: 'STP', senses: [MEANING] },
      { id: 'stp-body', term: 'Partnership', alsoKnownAs: ['STP'], senses: [MEANING] },
    ),
  ).toEqual([
    '1.alsoKnownAs.0: “STP” is the term “stp” already.\n  Fix: Write another meaning of the same letters under “senses” of that term, with its plans.',
  ]);
});

test('words count as the same in capitals or not, initials do not', () => {
  const [first, second] = [
    { id: 'hub', term: 'Hub', alsoKnownAs: ['hub'], senses: [MEANING] },
    { id: 'it', term: 'IT', alsoKnownAs: ['it'], senses: [MEANING] },
  ];
  expect(mistakes(first)).toEqual([
    '0.alsoKnownAs.0: “hub” is in this term twice.\n  Fix: Leave it out here.',
  ]);
  expect(mistakes(second)).toEqual([]);
});

test('a plan that does not exist is named, with the nearest one', () => {
  expect(mistakes({ id: 'stp', term: 'STP', senses: [{ ...MEANING, plans: ['marsch'] }] })).toEqual(
    [expect.stringContaining('0.senses.0.plans.0: There is no plan “marsch”')],
  );
});

test('a plan has one meaning of a term', () => {
  const sense = { ...MEANING, plans: ['fen'] };
  expect(mistakes({ id: 'stp', term: 'STP', senses: [sense, sense] })).toEqual([
    '0.senses.1.plans.0: The plan “fen” has two meanings of this term.\n  Fix: Name each plan under one meaning only.',
  ]);
});

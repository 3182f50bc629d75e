import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

function term(spelling: string, ...alsoKnownAs: string[]) {
  return { term: spelling, alsoKnownAs };
}

/** What is found, as it stands in the text, with the term that it is. */
function found(text: string, ...terms: ReturnType<typeof term>[]) {
  return termFinder(terms)(text).map((one) => [text.slice(one.from, one.to), one.term.term]);
}

test('initials are found with exactly their letters only', () => {
  expect(found('The STP, not the stp nor Stp.', term('STP'))).toEqual([['STP', 'STP']]);
  expect(found('It is a matter of it, and of IT.', term('IT'))).toEqual([['IT', 'IT']]);
});

test('words are found in capitals or not', () => {
  expect(found('Commissioners. Some commissioners.', term('Commissioner'))).toEqual([
    ['Commissioners', 'Commissioner'],
    ['commissioners', 'Commissioner'],
  ]);
});

test('only whole words are found, in any script', () => {
  expect(found('STPX, xSTP, ÄSTP, STP2, STP’s', term('STP'))).toEqual([['STP', 'STP']]);
  expect(found('caree, care', term('care'))).toEqual([['care', 'care']]);
});

test('the plural of initials is the same term', () => {
  expect(found('Three CCGs.', term('CCG'))).toEqual([['CCGs', 'CCG']]);
});

test('of two terms at one place the longer is found', () => {
  expect(found('NHS 111 and the NHS', term('NHS'), term('NHS 111'))).toEqual([
    ['NHS 111', 'NHS 111'],
    ['NHS', 'NHS'],
  ]);
});

test('a term is found under its other names and across a line break', () => {
  const footprint = term('Footprint', 'plan area');
  expect(found('The plan\narea', footprint)).toEqual([['plan\narea', 'Footprint']]);
});

test('marks in a term stand for themselves', () => {
  expect(found('A&E (or A+E)', term('A&E', 'A+E'))).toEqual([
    ['A&E', 'A&E'],
    ['A+E', 'A&E'],
  ]);
});

test('nothing is found where there are no terms', () => {
  expect(found('Anything')).toEqual([]);
});

test('what is found lies in the text, in order, and never overlaps', () => {
  const find = termFinder([term('STP'), term('care home', 'home'), term('NHS 111', '111')]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('STP', 'stp', 'Care ', 'home', 's', ' ', 'NHS 111', '-', 'é')),
      (parts) => {
        const places = find(parts.join(''));
        let end = 0;
        for (const { from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { compareDocuments } from '../../core/compare/compare.ts';
import { doc, p, section } from '../../core/document/test-builders.ts';
import type { PlanDocument } from '../../core/document/types.ts';
import { wordsInWords } from './change-map.tsx';
import { markedSections } from './marked-sections.ts';
import { measureSection } from './section-measure.ts';

const KEPT = 'The hospital stays open at all hours of the day and of the night.';
const MOVING = 'Nurses will visit every carer in the county at least once in every winter.';

test('words that came and went are counted, and their share of the section', () => {
  const [money] = measures(
    doc(section('Money', p(KEPT), p('The plan costs ten pounds.'))),
    doc(section('Money', p(KEPT), p('The plan costs eleven good pounds.'))),
  );
  expect(money?.words).toEqual({ added: 2, removed: 1 });
  expect(money?.share.added).toBeGreaterThan(money?.share.removed ?? 0);
  expect(money?.share.added).toBeLessThan(20);
});

test('a section that is new is new all through', () => {
  const [, staff] = measures(
    doc(section('Money', p(KEPT))),
    doc(section('Money', p(KEPT)), section('Staff', p(MOVING))),
  );
  expect(staff?.share).toEqual({ added: 100, removed: 0 });
});

test('what moved is neither new nor gone', () => {
  const found = measures(
    doc(section('Money', p(MOVING), p(KEPT)), section('Staff', p('We need more nurses.'))),
    doc(section('Money', p(KEPT)), section('Staff', p('We need more nurses.'), p(MOVING))),
  );
  expect(found.map(({ words }) => words)).toEqual([
    { added: 0, removed: 0 },
    { added: 0, removed: 0 },
  ]);
});

test('the measure is said in words', () => {
  expect(wordsInWords({ added: 12, removed: 3 })).toBe('12 words added, 3 removed');
  expect(wordsInWords({ added: 1, removed: 0 })).toBe('1 word added');
  expect(wordsInWords({ added: 0, removed: 2 })).toBe('2 words removed');
  expect(wordsInWords({ added: 0, removed: 0 })).toBe('no words added or removed');
});

function measures(before: PlanDocument, after: PlanDocument) {
  const comparison = compareDocuments(before, after, { before: 'a', after: 'b' });
  return markedSections(comparison, []).map(measureSection);
}

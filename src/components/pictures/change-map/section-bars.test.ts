import { describe, expect, test } from 'vitest';
import { doc, p, section } from '../../../core/document/test-builders.ts';
import type { PlanDocument } from '../../../core/document/types.ts';
import { quote, reason, record } from '../../../core/trace/test-builders.ts';
import type { ChangeRecord, TracedChange } from '../../../core/trace/types.ts';
import { markedSections } from '../../compare/marked-sections.ts';
import { tracedPair } from '../../compare/test-builders.ts';
import { sectionBars, sortOf } from './section-bars.ts';

const STAYS = 'The hospital stays open at all hours of the day and of the night.';
const BEFORE = doc(
  section('Care', p(STAYS)),
  section('Staff', p(STAYS)),
  section('Money', p('The plan costs ten pounds.'), p(STAYS)),
);
const AFTER = doc(
  section('Care', p(STAYS)),
  section('Staff', p(STAYS)),
  section('Money', p('The plan costs eleven good pounds.'), p(STAYS)),
);

describe('the bars of a map', () => {
  test('take sections without changes together', () => {
    expect(bars(BEFORE, AFTER)[0]).toMatchObject({ kind: 'same', count: 2 });
  });

  test('are as long as all words of both texts, and tell which came or went', () => {
    const money = bars(BEFORE, AFTER)[1];
    expect(money).toMatchObject({
      kind: 'changed',
      title: 'Money',
      parts: [{ sort: 'unexplained', words: 3 }],
      changes: 1,
      unexplained: 1,
    });
    // Title, sentence that stayed, what stayed of the other, and the three words.
    expect(money?.words).toBe(1 + 14 + 4 + 3);
  });

  test('show a change by the reason that is recorded', () => {
    const why = record('costs', [quote('after', 'eleven good pounds')], {
      reasons: [reason({ kind: 'finance' })],
    });
    const [, money] = bars(BEFORE, AFTER, [why]);
    expect(money).toMatchObject({ parts: [{ sort: 'passage', words: 3 }], unexplained: 0 });
  });
});

describe('how a change counts', () => {
  test('is editorial only where somebody says why it is there', () => {
    expect(sortOf(traced('passage', 'editorial'))).toBe('editorial');
    expect(sortOf(traced('unexplained', 'editorial'))).toBe('unexplained');
    expect(sortOf(traced('form', 'editorial'))).toBe('form');
    expect(sortOf(traced('section', 'substantive'))).toBe('section');
  });
});

function bars(before: PlanDocument, after: PlanDocument, records: readonly ChangeRecord[] = []) {
  const { comparison, changes } = tracedPair(before, after, records);
  return sectionBars(markedSections(comparison, changes));
}

function traced(explained: TracedChange['explained'], kind: TracedChange['class']): TracedChange {
  return { explained, class: kind } as TracedChange;
}

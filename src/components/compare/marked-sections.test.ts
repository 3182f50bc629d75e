import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../core/compare/compare.ts';
import type { Comparison } from '../../core/compare/types.ts';
import { doc, li, list, p, section } from '../../core/document/test-builders.ts';
import type { PlanDocument } from '../../core/document/types.ts';
import type { ChangeRecord, TracedChange } from '../../core/trace/types.ts';
import { markedSections } from './marked-sections.ts';

const KEPT = 'The hospital stays open at all hours of the day and of the night.';
const BEFORE = 'The partnership will spend two million pounds on care at home in the next year.';
const AFTER = 'The partnership will spend three million pounds on care at home in the next year.';
const OTHER_BEFORE = 'Nurses will visit every carer in the county at least once in every winter.';
const OTHER_AFTER = 'Nurses will visit every carer in the county at least twice in every winter.';

describe('the marked text of a comparison', () => {
  test('is cut at headings, and places stand apart from what did not change', () => {
    const sections = cut(
      doc(section('Money', p(KEPT), p(BEFORE)), section('Staff', p(KEPT))),
      doc(section('Money', p(KEPT), p(AFTER)), section('Staff', p(KEPT))),
    );
    expect(sections.map(({ anchor, changes }) => [anchor, changes.length])).toEqual([
      ['money', 1],
      ['staff', 0],
    ]);
    expect(sections[0]?.parts.map(({ rows, changes }) => [rows.length, changes.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  test('never cuts a list, so that its tags stay whole', () => {
    const sections = cut(
      doc(section('Money', p(KEPT), list(li('One'), li(BEFORE), li('Three')))),
      doc(section('Money', p(KEPT), list(li('One'), li(AFTER), li('Three')))),
    );
    expect(sections[0]?.parts.map(({ rows }) => rows.length)).toEqual([2, 3]);
  });

  test('names a section that is gone otherwise than one that is there', () => {
    const sections = cut(
      doc(section('Money', p(KEPT)), section('Winter', p(BEFORE))),
      doc(section('Money', p(KEPT))),
    );
    expect(sections.map(({ anchor, isAnchored }) => [anchor, isAnchored])).toEqual([
      ['money', true],
      ['was-winter', false],
    ]);
  });

  test('puts neighbouring changes together only where they rest on the same record', () => {
    const before = doc(section('Money', p(BEFORE), p(OTHER_BEFORE)));
    const after = doc(section('Money', p(AFTER), p(OTHER_AFTER)));
    const places = (...records: (ChangeRecord | undefined)[]) =>
      cut(before, after, records)[0]?.parts.filter(({ changes }) => changes.length > 0).length;
    expect(places(undefined, undefined)).toBe(2);
    expect(places(record('a'), record('b'))).toBe(2);
    expect(places(record('a'), record('a'))).toBe(1);
  });

  test('holds every row once and in order', () => {
    const comparison = compareTexts(
      doc(section('Money', p(KEPT), p(BEFORE)), section('Winter', p(OTHER_BEFORE))),
      doc(section('Money', p(AFTER), p(KEPT)), section('Summer', p(OTHER_AFTER))),
    );
    const sections = markedSections(comparison, traced(comparison, []));
    const rows = sections.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
    expect(rows).toEqual(comparison.rows);
  });
});

function cut(
  before: PlanDocument,
  after: PlanDocument,
  records: readonly (ChangeRecord | undefined)[] = [],
) {
  const comparison = compareTexts(before, after);
  return markedSections(comparison, traced(comparison, records));
}

function compareTexts(before: PlanDocument, after: PlanDocument): Comparison {
  return compareDocuments(before, after, { before: 'a', after: 'b' });
}

function traced(
  { changes }: Comparison,
  records: readonly (ChangeRecord | undefined)[],
): TracedChange[] {
  return changes.map((change, index) => {
    const found = records[index];
    return {
      change,
      records: found === undefined ? [] : [{ record: found, by: 'passage' }],
      class: 'substantive',
      explained: found === undefined ? 'unexplained' : 'passage',
    };
  });
}

function record(id: string): ChangeRecord {
  return {
    id,
    class: 'substantive',
    summary: 'Something else.',
    at: 'not-recorded',
    reasons: 'not-recorded',
    place: { file: 'changes.yaml' },
  };
}

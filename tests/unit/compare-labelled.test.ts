import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../scripts/bench-compare/corpus.ts';
import * as ours from '../../scripts/bench-compare/engines/ours.ts';
import { judgeChanges } from '../../scripts/bench-compare/judge-changes.ts';
import { judgeMarks, type LabelledCase } from '../../scripts/bench-compare/labelled.ts';

const { labelled } = readCorpus(fileURLToPath(new URL('../fixtures/compare', import.meta.url)));

/** What we do not see as the person did who labelled it, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '022-section-removed-section-inserted':
    'a section below a new one is a change of its own, since it may have a reason of its own',
  '110-footnote-inserted-before': 'the passage that calls the new footnote is named too',
  '112-footnote-removed': 'the passage that called the footnote is named too',
  '113-footnote-moved': 'both passages are named, and the footnote itself did not change',
  '138-table-rebuilt': 'columns that changed places are seen only where no other came or went',
};

const asLabelled = labelled.filter(({ name }) => !Object.hasOwn(OTHERWISE, name));
const otherwise = labelled.filter(({ name }) => Object.hasOwn(OTHERWISE, name));

describe('a pair of texts is marked and told as a person would', () => {
  test.each(asLabelled)('$name: $expected.title', (one) => {
    expect(faultsOf(one)).toEqual([]);
  });
});

test('what is told otherwise than a person would is known by name', () => {
  expect(otherwise.map(({ name }) => name).toSorted()).toEqual(Object.keys(OTHERWISE).toSorted());
  expect(otherwise.filter((one) => faultsOf(one).length === 0)).toEqual([]);
});

function faultsOf(one: LabelledCase): string[] {
  const [before, after] = [ours.read(one.before.markdown), ours.read(one.after.markdown)];
  const comparison = ours.compare(before, after);
  const { changes } = ours.findingsOf(comparison, before, after);
  return [
    ...judgeMarks(one, ours.runsOf(comparison)),
    ...judgeChanges(one.expected, changes ?? []),
  ];
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { anyDocument, twoVersions } from '../compare/test-documents.ts';
import type { Change, Comparison } from '../compare/types.ts';
import type { PlanDocument } from '../document/types.ts';
import { changesByBlock } from './block-changes.ts';
import { stepTrace, type TracedStep } from './step-trace.ts';
import { traceAcross } from './steps.ts';
import { compared, doc, inSection, quote, reason, record, section } from './test-builders.ts';
import { traceChanges } from './trace.ts';
import type { ChangeRecord } from './types.ts';

const draft = doc(section('beds', 'We keep the beds.', 'Wards stay open.'));
const update = doc(section('beds', 'We add beds.', 'There are 12 of them.', 'Wards stay open.'));

describe('what is kept of a step', () => {
  const records = [record('more', [quote('after', 'add beds')], { class: 'editorial' })];
  const comparison = compared(draft, update, [
    'We keep the beds.',
    ['We add beds.', 'There are 12 of them.'],
  ]);
  const { traced } = traceChanges({
    comparison,
    before: draft,
    after: update,
    records,
    themes: undefined,
  });
  const trace = stepTrace({ before: 'draft', after: 'update', comparison, traced });

  test('says which blocks became which, where they are called otherwise now', () => {
    expect(trace.rows).toEqual([
      [['beds.1'], ['beds.1', 'beds.2']],
      [['beds.2'], ['beds.3']],
    ]);
  });

  test('names with each change its blocks and its records', () => {
    expect(trace.changes).toEqual([
      {
        before: ['beds.1'],
        after: ['beds.1', 'beds.2'],
        records: [{ id: 'more', by: 'passage' }],
        class: 'editorial',
        explained: 'passage',
      },
    ]);
  });

  test('is nothing where the two texts are the same', () => {
    const same = compared(draft, draft);
    const nothing = stepTrace({ before: 'a', after: 'b', comparison: same, traced: [] });
    expect([nothing.rows, nothing.changes]).toEqual([[], []]);
  });
});

test('changes are traced through what is kept of the steps as through their whole comparisons', () => {
  fc.assert(
    fc.property(fourVersions(), (versions) => {
      const steps = versions.slice(1).map((after, index) => stepTo(index, versions[index], after));
      const [first, last] = [versions[0], versions.at(-1)];
      if (first === undefined || last === undefined) return;
      const pair = compareDocuments(first, last, { before: 'v0', after: 'v3' });
      const written = steps.map(({ step, records }) => ({
        trace: JSON.parse(JSON.stringify(stepTrace(step))),
        records,
      }));
      const found = traceAcross(written, pair).map(({ change, records, class: weight }) => ({
        id: change.id,
        records: records.map((one) => `${one.record.id} ${one.step?.after}`),
        weight,
      }));
      expect(found).toEqual(
        pair.changes.map((change) =>
          tracedBySearching(
            steps.map(({ step }) => step),
            change,
          ),
        ),
      );
    }),
    { numRuns: 60 },
  );
});

/** The plain way: whoever asks walks through every row of every comparison. */
function tracedBySearching(steps: readonly TracedStep[], change: Change) {
  const touched = steps.map(() => new Set<Change>());
  let blocks = [...(change.before?.blocks ?? [])];
  for (const [index, { comparison }] of steps.entries()) {
    for (const one of touching(comparison, 'before', blocks)) touched[index]?.add(one);
    blocks = across(comparison, 'before', blocks);
  }
  blocks = [...(change.after?.blocks ?? [])];
  for (const [index, { comparison }] of [...steps.entries()].reverse()) {
    for (const one of touching(comparison, 'after', blocks)) touched[index]?.add(one);
    blocks = across(comparison, 'after', blocks);
  }
  const found = steps.map(({ after, traced }, index) => ({
    after,
    traced: [...(touched[index] ?? [])].flatMap((one) =>
      traced.filter((traced) => traced.change === one),
    ),
  }));
  const passages = (by: string) =>
    found.flatMap(({ after, traced }) =>
      traced.flatMap(({ records }) =>
        records.filter((one) => one.by === by).map(({ record }) => `${record.id} ${after}`),
      ),
    );
  const known = found.flatMap(({ traced }) => traced).filter((one) => one.explained !== 'form');
  const isEditorial =
    isForm(change) || (known.length > 0 && known.every((one) => one.class === 'editorial'));
  return {
    id: change.id,
    records: [...new Set([...passages('passage'), ...passages('section')])],
    weight: isEditorial ? 'editorial' : 'substantive',
  };
}

function touching(comparison: Comparison, side: 'before' | 'after', blocks: readonly string[]) {
  const changes = changesByBlock(comparison, side);
  return blocks.flatMap((id) => changes.get(id) ?? []);
}

function across(comparison: Comparison, from: 'before' | 'after', blocks: readonly string[]) {
  const to = from === 'before' ? 'after' : 'before';
  const found = blocks.flatMap((id) =>
    comparison.rows
      .filter((row) => row[from].some((block) => block.id === id))
      .flatMap((row) => row[to].map((block) => block.id)),
  );
  return [...new Set(found)];
}

function isForm({ kind, form }: Change): boolean {
  return kind === 'form' && form.every((one) => one.kind !== 'image' && one.kind !== 'attribute');
}

function fourVersions(): fc.Arbitrary<readonly PlanDocument[]> {
  return fc
    .tuple(twoVersions, anyDocument, twoVersions)
    .map(([[one, two], other, [, last]]) => [one, two, mixed(two, other), mixed(last, one)]);
}

/** Sections of both, each id once. */
function mixed(one: PlanDocument, other: PlanDocument): PlanDocument {
  const known = new Set(one.sections.map(({ id }) => id));
  const more = other.sections.filter(({ id, depth }) => depth > 0 && !known.has(id));
  return doc(...one.sections.slice(0, 4), ...more);
}

/** A step with records for its sections and for some of its passages, of both classes. */
function stepTo(index: number, before: PlanDocument | undefined, after: PlanDocument) {
  const from = before ?? doc();
  const comparison = compareDocuments(from, after, { before: `v${index}`, after: `v${index + 1}` });
  const records = recordsFor(comparison);
  const { traced } = traceChanges({ comparison, before: from, after, records, themes: undefined });
  return { step: { before: `v${index}`, after: `v${index + 1}`, comparison, traced }, records };
}

function recordsFor({ changes }: Comparison): ChangeRecord[] {
  return changes.map(({ before, after }, index) => {
    const text = (after ?? before)?.text.split('\n')[0] ?? '';
    const side = after === undefined ? 'before' : 'after';
    const at =
      index % 3 === 0
        ? [inSection((after ?? before)?.section ?? '', before?.section)]
        : [quote(side, text)];
    const isEditorial = index % 2 === 0;
    return record(`r-${index}`, at, {
      class: isEditorial ? 'editorial' : 'substantive',
      reasons: isEditorial ? 'not-recorded' : [reason()],
    });
  });
}

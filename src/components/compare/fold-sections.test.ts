import { expect, test } from 'vitest';
import { foldSections } from './fold-sections.ts';
import type { MarkedSection } from './marked-sections.ts';

test('neighbouring sections without changes fold as one, others stand alone', () => {
  const runs = foldSections([same('a'), same('b'), changed('c'), changed('d'), same('e')]);
  expect(
    runs.map((run) => (run.kind === 'same' ? run.sections.map(({ id }) => id) : run.section.id)),
  ).toEqual([['a', 'b'], 'c', 'd', ['e']]);
});

function same(id: string): MarkedSection {
  return { anchor: id, isAnchored: true, id, title: id, depth: 2, changes: [], parts: [] };
}

function changed(id: string): MarkedSection {
  const change = { id: `c-${id}` } as MarkedSection['changes'][number]['change'];
  return {
    ...same(id),
    changes: [{ change, records: [], class: 'substantive', explained: 'unexplained' }],
  };
}

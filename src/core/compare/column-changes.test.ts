import { expect, test } from 'vitest';
import { doc, section, table } from '../document/test-builders.ts';
import { documentAfter, documentBefore } from './rebuild.ts';
import { compare, marks, onlyChange, summary } from './test-documents.ts';

const ROWS = [
  ['Measure', 'Unit', 'This year', 'Next year'],
  ['Vaccinated before winter', 'share', '71%', '78%'],
  ['Waiting over a year', 'patients', '1,204', '600'],
];
const without = (column: number) => ROWS.map((row) => row.filter((_, n) => n !== column));
const measures = (rows: readonly (readonly string[])[]) => doc(section('Measures', table(...rows)));

test('a column that went is one change, with its cells as its text', () => {
  const change = onlyChange(compare(measures(ROWS), measures(without(1))));
  expect(change).toMatchObject({ kind: 'removed', scope: 'column', after: undefined });
  expect(change.before?.text).toBe('Unit\nshare\npatients');
});

test('a column that came is one change', () => {
  const change = onlyChange(compare(measures(without(3)), measures(ROWS)));
  expect(change).toMatchObject({ kind: 'added', scope: 'column', before: undefined });
  expect(change.after?.text).toBe('Next year\n78%\n600');
});

test('a column that moved is one change without a marked word', () => {
  const moved = ROWS.map(([a = '', b = '', ...others]) => [a, ...others, b]);
  const comparison = compare(measures(ROWS), measures(moved));
  expect(onlyChange(comparison)).toMatchObject({
    kind: 'moved',
    scope: 'column',
    words: { added: 0, removed: 0 },
    form: [{ kind: 'column', before: 'column 2', after: 'column 4' }],
  });
  expect(documentBefore(comparison)).toEqual(measures(ROWS));
  expect(documentAfter(comparison)).toEqual(measures(moved));
});

test('a cell that changed beside a column that went is a change of its own', () => {
  const edited = without(1).map((row) => row.map((cell) => cell.replace('600', '550')));
  const comparison = compare(measures(ROWS), measures(edited));
  expect(summary(comparison)).toEqual(['removed column in Measures', 'edited block in Measures']);
  expect(marks(comparison)).toContain(
    'edited: Waiting over a year[-\tpatients-]\t1,204\t[-600-]{+550+}',
  );
});

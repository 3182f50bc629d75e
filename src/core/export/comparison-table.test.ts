import { stringify } from 'csv-stringify/sync';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import { doc, p, section } from '../document/test-builders.ts';
import { quote, reason, record } from '../trace/test-builders.ts';
import { traceChanges } from '../trace/trace.ts';
import { CSV_OPTIONS, comparisonTable } from './comparison-table.ts';

const before = doc(section('Finance', p('The gap is £250m.')));
const after = doc(
  section('Finance', p('The gap is £219m.'), p('=SUM(A1:A9) is what, "they" say, adds up.')),
);
const comparison = compareDocuments(before, after, { before: 'v1', after: 'v2' });
const { traced } = traceChanges({
  comparison,
  before,
  after,
  records: [
    record('gap', [quote('after', '£219m')], {
      reasons: [
        reason({ summary: 'People asked.' }),
        reason({ kind: 'finance', theme: undefined, basis: 'inferred' }),
      ],
    }),
  ],
  themes: undefined,
});
const table = comparisonTable({ address: 'https://plans.example/c/', comparison, traced });

describe('the table of a comparison', () => {
  test('has a line for each change, with its reasons and what they rest on', () => {
    expect(table).toHaveLength(2);
    expect(table[0]).toMatchObject({
      'in words': 'In Finance: £250m became £219m.',
      'section before': 'finance',
      figures: '£250m became £219m',
      records: 'gap',
      reasons: 'feedback (stated): People asked.; finance (inferred)',
      themes: 'carers',
      sources: 'NOT-S01',
    });
    expect(table[1]).toMatchObject({ explained: 'unexplained', 'text before': '', reasons: '' });
  });

  test('becomes CSV in which no text is a formula', () => {
    const csv = stringify([...table], CSV_OPTIONS);
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\u{feff}address,in words,kind,')).toBe(true);
    expect(lines).toHaveLength(4);
    expect(csv).toContain(`"'=SUM(A1:A9) is what, ""they"" say, adds up."`);
    expect(csv).not.toMatch(/(?:^|,)"?=/m);
  });
});

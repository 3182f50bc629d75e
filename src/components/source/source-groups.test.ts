import { expect, test } from 'vitest';
import type { Publication, Statement } from '../../schemas/sources.ts';
import type { CitingPage } from './cited-by.ts';
import { sourceGroups } from './source-groups.ts';
import { sourcesIn } from './sources-in.ts';

const MINUTES: Publication = {
  title: 'Minutes',
  publisher: 'Fen Council',
  kind: 'minutes',
  date: '2026',
};

function groups(ids: readonly string[], cited: Record<string, readonly string[]> = {}) {
  const statements = ids.map(
    (id): Statement => ({
      id,
      statement: `What ${id} says.`,
      from: ['minutes'],
      confidence: 'high',
    }),
  );
  const pages = Object.entries(cited).map(([id, names]): [string, CitingPage[]] => [
    id,
    names.map((of) => ({ text: 'A page', href: '/', of })),
  ]);
  return sourceGroups(
    {
      statements: new Map(statements.map((one) => [one.id, one])),
      publications: new Map([['minutes', MINUTES]]),
    },
    new Map(pages),
  );
}

test('statements whose ids begin alike are a group', () => {
  expect(
    groups(['FEN-S01', 'HIL-S01', 'FEN-S02']).map(({ id, statements }) => [
      id,
      statements.map((one) => one.id),
    ]),
  ).toEqual([
    ['FEN', ['FEN-S01', 'FEN-S02']],
    ['HIL', ['HIL-S01']],
  ]);
});

test('a group is named after what cites it most', () => {
  const cited = { 'FEN-S01': ['Hill plan', 'Fen plan'], 'FEN-S02': ['Fen plan'] };
  expect(groups(['FEN-S01', 'FEN-S02'], cited)[0]?.title).toBe('Fen plan');
});

test('a group that nothing cites has its own beginning for a name', () => {
  expect(groups(['FEN-S01'])[0]?.title).toBe('FEN');
});

test('a publication lists what it says', () => {
  expect(groups(['FEN-S01', 'FEN-S02'])[0]?.publications).toEqual([
    { publication: MINUTES, says: ['FEN-S01', 'FEN-S02'] },
  ]);
});

test('sources are found at any depth, and nothing else that is called so', () => {
  expect(
    sourcesIn({ a: [{ source: ['FEN-S01'] }], source: ['FEN-S02'], b: { source: 'x' } }),
  ).toEqual(['FEN-S01', 'FEN-S02']);
});

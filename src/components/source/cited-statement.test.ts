import { expect, test } from 'vitest';
import { htmlOf } from '../../core/document/hast.ts';
import type { Statement } from '../../schemas/sources.ts';
import { nodesOf } from '../drawn.ts';
import { citedStatements } from './cited-statement.ts';
import { numberNotes } from './notes.ts';
import { sourceStatement } from './source-statement.tsx';

const MINUTES = {
  title: 'Minutes',
  publisher: 'Harbour Partnership',
  kind: 'minutes',
  date: '2024-06',
} as const;

function statement(id: string, more: Partial<Statement> = {}): Statement {
  return { id, statement: `What ${id} says.`, from: ['minutes'], confidence: 'high', ...more };
}

function cited(...statements: Statement[]) {
  const site = {
    publications: new Map([['minutes', MINUTES]]),
    statements: new Map(statements.map((one) => [one.id, one])),
  };
  return citedStatements(site, numberNotes(['HAR-S02', 'HAR-S01', 'HAR-S09']));
}

test('statements stand in the order of their notes, without those that are not there', () => {
  expect(cited(statement('HAR-S01'), statement('HAR-S02')).map(({ id }) => id)).toEqual([
    'HAR-S02',
    'HAR-S01',
  ]);
});

test('a copy in an archive is known with its publication', () => {
  const archived = 'https://archive.example/minutes';
  const site = {
    publications: new Map([['minutes', { ...MINUTES, archived }]]),
    statements: new Map([['HAR-S01', statement('HAR-S01')]]),
  };
  const [one] = citedStatements(site, numberNotes(['HAR-S01']));
  expect(one && htmlOf(nodesOf(sourceStatement(one)))).toContain(
    `<a href="${archived}">Archived copy<span class="govuk-visually-hidden"> of Minutes</span></a>`,
  );
});

test('a note is cut where it names another statement that is there', () => {
  const note = 'Against HAR-S02; see HAR-S03.';
  expect(cited(statement('HAR-S01', { note }), statement('HAR-S02'))[1]?.note).toEqual([
    { text: 'Against ' },
    { source: 'HAR-S02' },
    { text: '; see ' },
    { text: 'HAR-S03' },
    { text: '.' },
  ]);
});

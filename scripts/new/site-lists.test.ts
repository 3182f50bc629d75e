import { expect, test } from 'vitest';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import { loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { type Created, writeNewFiles } from './new-file.ts';
import { newOrganisation } from './organisation.ts';
import { newPerson } from './person.ts';
import { newTerm } from './term.ts';
import { contentWithPlan, mistakes } from './test-builders.ts';

const TODAY = '2026-03-04';

function withNew(...made: ((content: ContentFolder) => Created)[]) {
  const content = contentWithPlan();
  for (const make of made) writeNewFiles(content, make(content).files);
  expect(mistakes(content)).toEqual([]);
  return loadContent(content.root, selectionAsOf(`${TODAY}T12:00:00Z`)).model;
}

test('organisations, people and terms are put behind those that are there', () => {
  const model = withNew(
    (content) => newOrganisation(content, 'fen-board', {}),
    (content) => newOrganisation(content, 'fen-council', { title: 'Council of the Fen' }),
    (content) => newPerson(content, 'ada-lock', { today: TODAY }),
    (content) => newTerm(content, 'stp', { title: 'STP' }),
  );
  expect(model?.organisations.map(({ name }) => name)).toEqual(['Council of the Fen', 'Fen board']);
  expect(model?.people.map(({ name, roles }) => [name, roles[0]?.at])).toEqual([
    ['Ada Lock', TODAY],
  ]);
  expect(model?.glossary.map(({ term }) => term)).toEqual(['STP']);
});

test('one that is there already is refused', () => {
  const content = contentWithPlan();
  writeNewFiles(content, newTerm(content, 'stp', {}).files);
  expect(() => newTerm(content, 'stp', {})).toThrow('There is a term “stp” already.');
});

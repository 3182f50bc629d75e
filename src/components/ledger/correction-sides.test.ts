import { expect, test } from 'vitest';
import { compareDocuments } from '../../core/compare/compare.ts';
import { doc, p, section } from '../../core/document/test-builders.ts';
import { correctionSides } from './correction-sides.ts';

test('the blocks of a section that a correction added do not run into each other', () => {
  const money = section('Money', p('It costs £10m.'));
  const ferries = section('Ferries', p('They sail again.'));
  const pair = { before: 'entry-1', after: 'entry-3' };
  const [added] = correctionSides(compareDocuments(doc(money), doc(money, ferries), pair));
  expect(added?.before).toEqual([]);
  expect(added?.section).toBe('Ferries');
  expect(added?.after.map(({ text }) => text).join('')).toBe('Ferries · They sail again.');
});

import { expect, test } from 'vitest';
import { writeNewFiles } from './new-file.ts';
import { newPlan } from './plan.ts';
import { contentWithPlan, fen, PUBLISHED, write } from './test-builders.ts';

test('never writes over a file, and then writes none of the others', () => {
  const content = contentWithPlan();
  write(content, 'plans/fen/plan.yaml', 'title: Mine\nsummary: Mine.\n');
  const { files } = newPlan(content, 'fen', { ...PUBLISHED, first: 'other' });
  expect(() => writeNewFiles(content, files)).toThrow(
    'content/plans/fen/plan.yaml: This file exists already',
  );
  expect(fen(content).data.title).toBe('Mine');
  expect(fen(content).versions.map(({ id }) => id)).toEqual(['draft']);
});

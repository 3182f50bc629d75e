import { expect, test } from 'vitest';
import { knownPlan } from './known-plan.ts';
import { contentWithPlan, loaded, write } from './test-builders.ts';

test('names the nearest plan where there is none of that name', () => {
  const content = contentWithPlan();
  expect(() => knownPlan(content.root, loaded(content), 'fin')).toThrow('Write “fen”.');
});

test('says what is wrong where one of its versions cannot be read', () => {
  const content = contentWithPlan();
  write(content, 'plans/fen/versions/broken/index.mdx', 'No front matter.\n');
  expect(() => knownPlan(content.root, loaded(content), 'fen')).toThrow('broken/index.mdx:1');
});

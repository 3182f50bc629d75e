import { expect, test } from 'vitest';
import { inFolder } from './in-folder.ts';

test.each([
  ['Look at it: npm start', 'Look at it: npm start -- --content plans'],
  ['(“npm run check” tells of each)', '(“npm run check -- --content plans” tells of each)'],
  ['npm run new -- theme fen carers', 'npm run new -- --content plans theme fen carers'],
  [
    'or take the version back: npm run withdraw.',
    'or take the version back: npm run withdraw -- --content plans.',
  ],
  ['npm run clean -- plans/a.pdf', 'npm run clean -- plans/a.pdf'],
  ['Write “draft”.', 'Write “draft”.'],
])('advice for another folder names it: %s', (text, told) => {
  expect(inFolder(text, 'plans')).toBe(told);
  expect(inFolder(text, 'content')).toBe(text);
});

test('a folder with a space in its name is quoted', () => {
  expect(inFolder('npm run check', 'our plans')).toBe('npm run check -- --content "our plans"');
});

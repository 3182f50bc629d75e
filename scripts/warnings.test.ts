import { afterEach, expect, test, vi } from 'vitest';
import { mentionWarnings } from './warnings.ts';

const WARNING = {
  place: { file: 'content/news/a.mdx', line: 7 },
  problem: 'Here …',
  fix: 'Take …',
};
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => said.mockClear());

test.each([
  ['1 warning; “npm run check” tells of each.', [WARNING]],
  ['2 warnings; “npm run check” tells of each.', [WARNING, WARNING]],
])('a build says how many warnings there are: %s', (text, warnings) => {
  mentionWarnings(warnings, 'content');
  expect(said.mock.calls).toEqual([[text]]);
});

test('a build says nothing of warnings where there are none', () => {
  mentionWarnings([], 'content');
  expect(said).not.toHaveBeenCalled();
});

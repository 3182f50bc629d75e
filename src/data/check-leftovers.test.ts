import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { warningText } from '../core/content-warning.ts';
import { loadContent } from './load-content.ts';
import { selectionAsOf } from './selection.ts';

const INDEX = 'plans/harbour/versions/2024-03-draft/index.mdx';
const HEAD = `---
label: Draft, March 2024
number: 1
kind: draft
text: whole
status: published
published: 2024-03-01
summary: The first draft.
---
## Urgent care [#urgent-care]

The walk-in centre opens from 9am to 5pm.

`;

/** What is warned of in the draft of the harbour, without its path; no mistake is found. */
function warningsOf(text: string, head = HEAD): string[] {
  using tree = contentTree('harbour');
  tree.write(INDEX, `${head}${text}\n`);
  const { errors, warnings } = loadContent(tree.folder, selectionAsOf('2025-06-01T00:00:00Z'));
  expect(errors).toEqual([]);
  return warnings.map((warning) => warningText(warning).replace(`content/${INDEX}:`, ''));
}

test.each([
  ['• One\n• Two', 'A bullet stands in the text'],
  ['We will: • listen • act', 'A bullet stands in the text'],
  ['**Our priorities**', 'The paragraph is all bold'],
  ['## Money [money]', 'What stands in brackets at the end of the heading'],
  ['\uf0b7 One', 'Here stands a sign that only a font of Word knows'],
  ['Care in the \u{f0001} home', 'Here stands a sign that only a font of Word knows'],
  ['Neigh\u00adbourhood teams', 'Here stands a hyphen that nobody sees (U+00AD)'],
  ['Peopleâ€™s care', 'Letters were garbled on the way'],
])('a paste that leaves “%s” is warned of: %s', (text, problem) => {
  expect(warningsOf(text).join('\n')).toContain(problem);
});

test.each([
  '- One\n- Two',
  '**Our priorities.** They follow.',
  '**We will listen to everybody who asks.**',
  '#1 on the list',
  '| A | B |\n| --- | --- |\n| 1 | 2 |',
  '[The plan](https://plans.example/a "Title")',
  'Âpre, Ãrea, 5 · 6',
])('what is meant so is left alone: %s', (text) => {
  expect(warningsOf(text)).toEqual([]);
});

test('each kind is told once for each file, with the lines of the others', () => {
  expect(warningsOf('**Aims**\n\nText.\n\n**Money**\n\nText.\n\n**Staff**')).toEqual([
    '14:1: Warning: “Aims”: The paragraph is all bold, as a heading often is in Word, and no heading here. So in lines 18, 22.\n' +
      '  Fix: If it is a heading, write “## ” before it and take the asterisks away: readers find sections by it, and changes name them.',
  ]);
});

test('words of an example that nobody replaced are told, in keys and in the text', () => {
  const head = HEAD.replace(
    'The first draft.',
    'Say here in a sentence or two what this version does.',
  );
  expect(warningsOf('Replace this example with the text of your plan.', head)).toEqual([
    '8:1: Warning: “Say here in a sentence or two what this version …”: These are words of the example, and readers see them. So in line 14.\n' +
      '  Fix: Write your own in their place, or take the key out where it may be left out.',
  ]);
});

import { expect, test } from 'vitest';
import { loadIn, openTree, PUBLISHED_AT, replaceIn } from '../../tests/support/sealed-tree.ts';
import { publishedDraft } from './publish-versions.ts';
import { versionsToPublish } from './publishable.ts';
import { summaryLines } from './summary.ts';

test('before anything is fixed, a person reads how much it is and what is left open', () => {
  using tree = openTree();
  const theme = 'plans/harbour/themes/opening-hours.mdx';
  replaceIn(tree, theme, 'disposition: accepted, basis: stated', 'disposition: not-recorded');
  replaceIn(tree, 'site.yaml', 'unexplained: show', 'unexplained: show, unanswered: show');
  const { model, ledger } = loadIn(tree);
  if (!model) throw new Error('The tree of the test cannot be read.');
  const place = { content: tree.folder, asOf: PUBLISHED_AT };
  const lines = versionsToPublish(tree.folder, model, ledger, []).map((found) =>
    summaryLines(found, publishedDraft(model, ledger, found, place)).join('\n'),
  );
  expect(lines[0]).toContain('There is no earlier text to compare it with.');
  expect(lines[1]?.replace(/\d+ new addresses/, '… new addresses').split('\n')).toEqual([
    'Harbour health and care plan: Update, September 2024 (harbour/2024-09-update)',
    '  33 words in 2 sections, 2 files, … new addresses.',
    expect.stringMatching(
      /^ {2}Against Draft, March 2024: 2 changes\. 1 of 2 changes has a stated reason/,
    ),
    '  Substantive changes without a stated reason: 1.',
    '  Themes without a disposition: opening-hours.',
    expect.stringMatching(/^ {2}SHA-256 of its text begins [0-9a-f]{12}\.$/),
  ]);
});

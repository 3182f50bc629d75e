import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { planEntries, siteEntries } from './entries.ts';

const PLAN = 'plans/harbour';

/** The site of the harbour with one of each thing that happens in the life of a plan. */
function harbour() {
  using tree = contentTree('harbour', {
    [`${PLAN}/notices/agreed.mdx`]:
      '---\ntitle: The board agreed\nnumber: 1\ndate: 2024-08-02\nsummary: It was made public.\n---\nThe board agreed.\n',
    [`${PLAN}/meetings/board.yaml`]: `title: Board
body: [Harbour Board]
session: private
date: 2024-08-01
place: not-recorded
summary: They met.
decisions:
  - { id: agree, title: The update is agreed, outcome: approved, summary: All agreed., madePublic: 2024-08-02 }
`,
    [`${PLAN}/documents.yaml`]:
      '- { id: findings, title: Findings, kind: findings, summary: What was said., date: 2024-07 }\n',
  });
  const { model, errors } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  expect(errors.map(({ message }) => message)).toEqual([]);
  const [plan] = model?.plans ?? [];
  if (!model || !plan) throw new Error('The harbour was not read.');
  return { site: model, plan };
}

test('a plan’s feed has one entry for everything that happened to it', () => {
  const { site, plan } = harbour();
  const entries = planEntries(site, plan);
  const paths = entries.map(({ address }) => address.replace(/^https?:\/\/[^/]+/, ''));
  expect(paths).toEqual([
    '/plans/harbour/versions/2024-03-draft/',
    '/plans/harbour/versions/2024-09-update/',
    '/plans/harbour/notices/agreed/',
    '/plans/harbour/meetings/board/#agree',
    '/plans/harbour/documents/#findings',
    '/plans/harbour/engagement/town-meeting/',
    '/news/update-published/',
  ]);
});

test('a decision is dated by the day on which people were told', () => {
  const { site, plan } = harbour();
  const decision = planEntries(site, plan).find(({ title }) => title.endsWith('is agreed'));
  expect(decision?.date).toBe('2024-08-02');
});

test('no two entries of the site share an id, and each says of a demonstration that it is one', () => {
  const { site } = harbour();
  const entries = siteEntries(site);
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
  for (const { summary } of entries) expect(summary).toMatch(/^Written for this demonstration/);
});

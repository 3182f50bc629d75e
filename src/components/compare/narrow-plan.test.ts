import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { comparedPlan } from './narrow-plan.ts';

function harbour() {
  using tree = contentTree('harbour');
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const [plan] = model?.plans ?? [];
  if (model === undefined || plan === undefined) throw new Error('The fixture was not read.');
  return comparedPlan(model, plan);
}

test('a narrowed plan is plain data: nothing is lost when it is written as JSON', () => {
  const plan = harbour();
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('a narrowed plan says of its versions what a comparison shows', () => {
  expect(harbour().versions.at(-1)).toMatchObject({
    id: '2024-09-update',
    label: 'Update, September 2024',
    text: 'part',
    isHeld: true,
    state: 'current',
    published: '2024-09-02',
    dateInWords: 'published 2 September 2024',
    previous: '2024-03-draft',
  });
});

test('who was asked about a theme is worked out, with every statement that it rests on', () => {
  const { themes, statements } = harbour();
  expect(themes[0]?.asked.engagements).toEqual([
    {
      engagement: { plan: 'harbour', id: 'town-meeting', title: 'Town meeting' },
      lines: [{ count: '12 people', details: '', source: ['HAR-S01'] }],
    },
  ]);
  expect(statements).toMatchObject([
    { id: 'HAR-S01', publications: [{ publisher: 'Harbour Partnership', date: '2024-06' }] },
  ]);
});

test('no file name or line of the content folder goes out with a record', () => {
  const text = JSON.stringify(harbour());
  expect(text).toContain('longer-hours');
  expect(text).not.toContain('content/');
  expect(text).not.toContain('"line"');
});

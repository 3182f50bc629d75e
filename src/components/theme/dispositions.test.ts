import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { unansweredThemes } from './dispositions.ts';

function theme(about: string, disposition = ''): string {
  return `---
title: A theme
origin: emerged
about: ${about}
heardAt: not-recorded
${disposition && `dispositions: [{ version: 2024-09-update, disposition: ${disposition} }]`}
---

They said so.
`;
}

test('a theme counts as unanswered until its last decision is recorded, also before any version follows', () => {
  using tree = contentTree('harbour', {
    'plans/harbour/themes/silent.mdx': theme('2024-03-draft'),
    'plans/harbour/themes/unknown.mdx': theme('2024-03-draft', 'not-recorded'),
    'plans/harbour/themes/new.mdx': theme('2024-09-update'),
    'plans/harbour/themes/refused.mdx': theme('2024-03-draft', 'not-accepted'),
  });
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const unanswered = model?.plans[0] ? unansweredThemes(model.plans[0]) : [];
  const told = unanswered.map(({ theme: { id }, versions }) => [id, ...versions.map((v) => v.id)]);
  expect(told.sort()).toEqual([
    ['new'],
    ['silent', '2024-09-update'],
    ['unknown', '2024-09-update'],
  ]);
});

import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { behindOf } from './behind.ts';
import { changedInWords } from './behind-words.ts';

const REFRESH = `---
label: Refresh
number: 3
kind: refresh
replaces: 2024-09-update
text: whole
status: published
published: 2024-12
summary: All of it again.
---
Opening words of the plan.

## Carers

Carers can ask for a break of one week.

## Money [#money]

The plan costs £11m over five years.
`;

/** The plan of the harbour with a third version. */
function harbour(refresh = REFRESH) {
  using tree = contentTree('harbour', {
    'plans/harbour/versions/2024-12-refresh/index.mdx': refresh,
  });
  const { model, errors } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const plan = model?.plans[0];
  if (!plan) throw new Error(errors.map(({ message }) => message).join('\n'));
  return plan;
}

function told(basis: string, covered?: readonly string[], plan = harbour()): string | undefined {
  const behind = behindOf(plan, basis, plan.current, covered);
  return behind?.sections && changedInWords(behind.sections, 4);
}

test('what was made from the current version is not behind', () => {
  expect(told('2024-12-refresh')).toBeUndefined();
});

test('what was made from an earlier one is behind, by section, and leads to the comparison', () => {
  expect(told('2024-09-update')).toBe(
    'The plan has changed since: Money and Urgent care (taken out).',
  );
  expect(told('2024-03-draft')).toBe(
    'The plan has changed since: Carers (new), Money and Urgent care (taken out).',
  );
  expect(behindOf(harbour(), '2024-03-draft')?.comparison).toBe(
    '/plans/harbour/compare/2024-03-draft/2024-12-refresh/',
  );
});

test('what covers some sections is behind only where one of those has changed', () => {
  expect(told('2024-03-draft', ['money'])).toBe('The plan has changed since: Money.');
  expect(told('2024-09-update', ['carers'])).toBeUndefined();
});

test('what is held against another version than the current one is compared with that', () => {
  const plan = harbour();
  const update = plan.versions[1];
  expect(behindOf(plan, '2024-03-draft', update)?.comparison).toBe(
    '/plans/harbour/compare/2024-03-draft/2024-09-update/',
  );
  expect(behindOf(plan, '2024-12-refresh', update)).toBeUndefined();
});

test('where no text is held nothing is said of sections, and no comparison is named', () => {
  const plan = harbour();
  const [draft, ...later] = plan.versions;
  if (!draft) throw new Error('The harbour has no draft.');
  const listed = { ...plan, versions: [{ ...draft, effective: undefined }, ...later], since: [] };
  expect(behindOf(listed, '2024-03-draft')).toMatchObject({
    sections: undefined,
    comparison: undefined,
  });
});

test('two texts that were not compared beforehand are compared in the browser', () => {
  expect(behindOf({ ...harbour(), since: [] }, '2024-03-draft')?.comparison).toBe(
    '/plans/harbour/compare/?before=2024-03-draft&after=2024-12-refresh',
  );
});

test('of many sections the first are named, and how many there are', () => {
  const sections = ['Beds', 'Carers', 'Money'].map((title) => ({
    id: title,
    title,
    kind: 'changed' as const,
  }));
  expect(changedInWords(sections, 2)).toBe(
    'The plan has changed since in 3 sections, among them Beds and Carers.',
  );
  expect(changedInWords(sections, 0)).toBe('The plan has changed since in 3 sections.');
});

import { expect, test } from 'vitest';
import type { PlanModel, VersionModel } from './model.ts';
import { openQuestions } from './seal-version.ts';

const version = (id: string) => ({ id }) as VersionModel;

/** A plan of three versions, with one theme that was heard about the first. */
function planWith(
  dispositions: readonly { readonly version: string; readonly disposition: string }[],
  changes: readonly object[] = [],
): PlanModel {
  return {
    versions: ['draft', 'update', 'refresh'].map(version),
    themes: [{ id: 'carers', data: { about: 'draft', dispositions } }],
    steps: [{ after: version('update'), changes }],
  } as unknown as PlanModel;
}

test.each([
  ['update', 'accepted', 0],
  ['draft', 'accepted', 0],
  ['update', 'not-recorded', 1],
  ['refresh', 'accepted', 1],
])('a disposition in %s that is “%s” leaves the update %i themes open', (at, disposition, open) => {
  const plan = planWith([{ version: at, disposition }]);
  expect(openQuestions(plan, version('update')).unanswered).toBe(open);
});

test('what was heard about a version is no question to that version itself', () => {
  expect(openQuestions(planWith([]), version('draft')).unanswered).toBe(0);
});

test('only substantive changes without a stated reason are open', () => {
  const plan = planWith(
    [],
    [
      { class: 'substantive', explained: 'unexplained' },
      { class: 'substantive', explained: 'inferred' },
      { class: 'substantive', explained: 'stated' },
      { class: 'editorial', explained: 'unexplained' },
    ],
  );
  expect(openQuestions(plan, version('update')).unexplained).toBe(2);
});

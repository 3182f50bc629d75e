import { expect, test } from 'vitest';
import type { ChangeRecord, Reason } from '../../core/trace/types.ts';
import type { NewsModel, PlanModel } from '../../data/model.ts';
import { newsSchema } from '../../schemas/news.ts';
import { lastChange } from './last-change.ts';

const PLACE = { file: 'changes.yaml' };

function reason(kind: Reason['kind'], basis: Reason['basis'] = 'stated'): Reason {
  return { kind, basis, source: [], place: PLACE };
}

function record(
  id: string,
  reasons: ChangeRecord['reasons'],
  recordClass: ChangeRecord['class'] = 'substantive',
): ChangeRecord {
  return { id, class: recordClass, summary: id, at: 'not-recorded', reasons, place: PLACE };
}

function planWith(...records: ChangeRecord[]): PlanModel {
  const version = (id: string, own: readonly ChangeRecord[]) => ({
    id,
    plan: 'p',
    data: { status: 'published', published: '2024' },
    effective: { sections: [] },
    records: own,
  });
  const versions = [version('draft', []), version('update', records)];
  return { id: 'p', versions, current: versions[1], steps: [] } as unknown as PlanModel;
}

function order(plan: PlanModel, news: readonly NewsModel[] = []) {
  return lastChange(plan, news)?.records.map(({ id }) => id);
}

test('what a source explains stands before our reading, and that before what nobody explains', () => {
  const plan = planWith(
    record('nobody', 'not-recorded'),
    record('our reading', [reason('finance', 'inferred')]),
    record('stated', [reason('finance')]),
  );
  expect(order(plan)).toEqual(['stated', 'our reading', 'nobody']);
});

test('what people said is more telling than another reason, and substance than wording', () => {
  const plan = planWith(
    record('wording', [reason('feedback')], 'editorial'),
    record('money', [reason('finance')]),
    record('people', [reason('feedback')]),
  );
  expect(order(plan)).toEqual(['people', 'money', 'wording']);
});

test('of those that a source explains, what was announced comes first, in the order of the news', () => {
  const data = newsSchema.parse({
    title: 'News',
    summary: 'News.',
    date: '2024',
    announces: { plan: 'p', version: 'update', changes: ['second', 'first'] },
  });
  const plan = planWith(
    record('people', [reason('feedback')]),
    record('first', [reason('finance')]),
    record('second', [reason('decision')]),
  );
  expect(order(plan, [{ id: 'news', data }])).toEqual(['second', 'first', 'people']);
});

test('a plan with one version has changed nothing', () => {
  const plan = planWith();
  expect(lastChange({ ...plan, versions: plan.versions.slice(0, 1) })).toBeUndefined();
});

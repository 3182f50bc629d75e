import type { PlanModel } from '../model.ts';

interface Options {
  readonly period?: { readonly from: string; readonly to: string };
  readonly about?: string;
}

/**
 * A draft and an update. Carers were heard at events and got a section, in which something else was
 * cut, while the one on beds went; parking led to nothing.
 */
export function planWithFlow({
  period = { from: '2017-01-24', to: '2017-02-22' },
  about = 'draft',
}: Options = {}): PlanModel {
  const reason = { kind: 'feedback', theme: 'carers', basis: 'stated', source: [] };
  const record = { id: 'carers-section', summary: 'Carers have a section.', reasons: [reason] };
  const other = { id: 'money', summary: 'Costs more.', reasons: 'not-recorded' };
  const draft = { id: 'draft', data: { label: 'Draft', published: '2016-11-24' } };
  const update = {
    id: 'update',
    data: { label: 'Update', published: '2017-07-26' },
    records: [record, other],
  };
  const change = { after: { section: 'carers', title: 'Carers' } };
  const gone = { before: { section: 'beds', title: 'Beds' } };
  const cut = { before: { section: 'carers', title: 'Carers' } };
  const records = [{ record, by: 'passage' }];
  return {
    versions: [draft, update],
    engagements: [{ id: 'events', data: { title: 'Events', period } }],
    themes: [
      {
        id: 'carers',
        data: { title: 'Carers', about, heardAt: [{ engagement: 'events' }], dispositions: [] },
      },
      {
        id: 'parking',
        data: { title: 'Parking', about: 'draft', heardAt: 'not-recorded', dispositions: [] },
      },
    ],
    steps: [
      {
        before: draft,
        after: update,
        comparison: { before: [], after: [{ id: 'carers' }] },
        changes: [change, gone, cut].map((one) => ({ change: one, records })),
      },
    ],
  } as unknown as PlanModel;
}

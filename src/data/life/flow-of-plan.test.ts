import { describe, expect, test } from 'vitest';
import { flowOfPlan } from './flow-of-plan.ts';
import { planWithFlow as plan } from './test-flow.ts';

describe('the flow of a plan', () => {
  test('leads from where a theme was heard to the sections that changed for it', () => {
    const [flow] = flowOfPlan(plan());
    expect(flow?.label).toBe('Update');
    expect(flow?.chains[0]).toEqual({
      theme: { id: 'carers', title: 'Carers' },
      heardAt: [{ id: 'events', title: 'Events' }],
      records: [
        {
          id: 'carers-section',
          title: 'Carers have a section.',
          basis: 'stated',
          sections: [
            { id: 'carers', title: 'Carers', version: 'update', isGone: false },
            { id: 'beds', title: 'Beds', version: 'draft', isGone: true },
          ],
        },
      ],
    });
    expect(flow?.otherRecords).toBe(1);
  });

  test('shows what led to nothing as well', () => {
    const [flow] = flowOfPlan(plan());
    const parking = flow?.chains.find(({ theme }) => theme.id === 'parking');
    expect(parking).toMatchObject({ heardAt: [], records: [] });
  });

  test('says nothing of engagement that began after the version was published', () => {
    const flow = flowOfPlan(plan({ period: { from: '2018-01-01', to: '2018-02-01' } }))[0];
    expect(flow?.chains.find(({ theme }) => theme.id === 'carers')?.heardAt).toEqual([]);
  });

  test('leaves out a theme about a text that is not older than the version', () => {
    const [flow] = flowOfPlan(plan({ about: 'update' }));
    expect(flow?.chains.map(({ theme }) => theme.id)).toEqual(['parking']);
  });
});

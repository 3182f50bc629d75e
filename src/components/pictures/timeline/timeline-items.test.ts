import { describe, expect, test } from 'vitest';
import type { PlanModel } from '../../../data/model.ts';
import type { Commitment } from '../../../schemas/commitments.ts';
import { stretchOf } from './stretch.ts';
import { timelineItems, withoutDate } from './timeline-items.ts';

const TODAY = '2017-09-15';

describe('the items of a timeline', () => {
  test('are versions, engagement, meetings, notices and promises', () => {
    const { items } = timelineItems(
      plan({
        versions: [{ data: { label: 'Draft, November 2016', published: '2016-11-24' } }],
        engagements: [{ data: { title: 'Events', period: { from: '2017-01', to: '2017-02' } } }],
        meetings: [{ data: { title: 'Governing Body', date: '2017-03-29' } }],
        notices: [{ data: { number: 3, title: 'Findings', date: '2017-04' } }],
        commitments: [promise({})],
      }),
      TODAY,
    );
    expect(items.map(({ lane, mark, label }) => [lane, mark, label])).toEqual([
      ['version', 'version', 'Draft'],
      ['engagement', 'period', 'Events'],
      ['meeting', 'meeting', 'Governing Body'],
      ['notice', 'notice', '3'],
      ['commitment', 'overdue', ''],
    ]);
    expect(items[1]?.days).toEqual({
      from: stretchOf('2017-01')?.from,
      to: stretchOf('2017-02')?.to,
    });
  });

  test('count what has no date instead of drawing it somewhere', () => {
    const { items, undated } = timelineItems(
      plan({ commitments: [promise({ due: 'none' }), promise({ due: 'unknown' }), promise({})] }),
      TODAY,
    );
    expect([items.length, undated]).toEqual([1, 2]);
  });

  test('call an open promise overdue from the day after its date, and no other', () => {
    const marks = [
      promise({ due: 'summer 2017' }),
      promise({ due: '2017-09' }),
      promise({ due: 'summer 2017', outcome: 'replaced' }),
    ].map((one) => timelineItems(plan({ commitments: [one] }), TODAY).items[0]?.mark);
    expect(marks).toEqual(['overdue', 'open', 'replaced']);
  });

  test('say what became of a promise to whoever points at it', () => {
    const { items } = timelineItems(plan({ commitments: [promise({ outcome: 'met' })] }), TODAY);
    expect(items[0]?.title).toBe('To publish a refresh. Due summer 2017: Kept.');
  });
});

test('a label loses the date that the scale shows, and nothing else', () => {
  expect(withoutDate('Update, 26 July 2017')).toBe('Update');
  expect(withoutDate('Refresh, expected November 2017')).toBe('Refresh');
  expect(withoutDate('Beds, bus stops and 1948')).toBe('Beds, bus stops and 1948');
});

function plan(parts: Partial<Record<keyof PlanModel, readonly unknown[]>>): PlanModel {
  const none = { versions: [], engagements: [], meetings: [], notices: [], commitments: [] };
  return { id: 'harbour', ...none, ...parts } as unknown as PlanModel;
}

function promise(more: Partial<Commitment>): Commitment {
  return {
    id: 'refresh',
    wording: 'To publish a refresh.',
    madeIn: {},
    due: 'summer 2017',
    outcome: 'open',
    source: [],
    ...more,
  };
}

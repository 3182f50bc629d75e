import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participation } from '../../../schemas/engagement.ts';
import { participationBars } from './participation-bars.ts';

describe('bars of participation', () => {
  test('are to one scale within a unit, the longest over the whole line', () => {
    const [responses] = participationBars([
      part({ count: 200, channel: 'online' }),
      part({ count: 50, channel: 'post' }),
    ]);
    expect(responses).toEqual({
      title: 'Responses',
      bars: [
        { kind: 'count', label: 'Online', value: '200 responses', length: 100 },
        { kind: 'count', label: 'Post', value: '50 responses', length: 25 },
      ],
    });
  });

  test('never share a scale between units', () => {
    const groups = participationBars([
      part({ count: 200 }),
      part({ count: 20, unit: 'attendances' }),
      part({ count: 100 }),
      part({ count: 10, unit: 'attendances' }),
    ]);
    expect(groups.map(({ title, bars }) => [title, bars.map(({ length }) => length)])).toEqual([
      ['Responses', [100, 50]],
      ['Attendances', [100, 50]],
    ]);
  });

  test('leave the only number of a unit to words', () => {
    const [group] = participationBars([part({ count: 41, unit: 'organisations' })]);
    expect(group?.bars[0]).toMatchObject({ kind: 'words', value: '41 organisations', length: 0 });
  });

  test('say “not recorded” and “fewer than 5”, and draw nothing for them', () => {
    const [group] = participationBars([
      part({ count: 'not-recorded' }),
      part({ count: 'fewer-than-5' }),
      part({ count: 9 }),
      part({ count: 18 }),
    ]);
    expect(group?.bars.map(({ value, length }) => [value, length])).toEqual([
      ['number of responses not recorded', 0],
      ['fewer than 5 responses', 0],
      ['9 responses', 50],
      ['18 responses', 100],
    ]);
  });

  test('show a share as a part of its own whole', () => {
    const groups = participationBars([
      part({ count: 168 }),
      part({ share: '1/4', group: 'carers' }),
    ]);
    expect(groups[1]).toEqual({
      title: 'Shares of the responses',
      bars: [{ kind: 'share', label: 'Carers', value: '1 in 4 responses', length: 25 }],
    });
  });

  test('tell a sum of ours from what a source gives', () => {
    const [group] = participationBars([part({ count: 3 }), part({ count: 4, sumOf: '3 and 1' })]);
    expect(group?.bars.map(({ kind }) => kind)).toEqual(['count', 'sum']);
  });

  test('never leave their line', () => {
    const counts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (all) => {
        const bars = participationBars(all.map((count) => part({ count })))[0]?.bars ?? [];
        expect(bars.every(({ length }) => length >= 0 && length <= 100)).toBe(true);
      }),
    );
  });
});

function part(more: Partial<Participation>): Participation {
  return { unit: 'responses', source: [], ...more };
}

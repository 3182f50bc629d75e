import { describe, expect, test } from 'vitest';
import { flowOfPlan } from '../../../data/life/flow-of-plan.ts';
import { planWithFlow as plan } from '../../../data/life/test-flow.ts';
import { flowGraph } from './flow-graph.ts';
import { flowLayout } from './flow-layout.ts';

describe('the net of a flow', () => {
  test('holds each thing once, and what is missing by its name', () => {
    const { nodes, links } = flowGraph(flowOfPlan(plan())[0] ?? { chains: [] });
    expect(nodes.map(({ key }) => key)).toEqual([
      'engagement/events',
      'theme/carers',
      'record/carers-section',
      'section/update/carers',
      'section/draft/beds',
      'theme/parking',
      'unknown/heard',
      'none/change',
    ]);
    expect(links).toHaveLength(6);
  });

  test('puts what led to nothing below what led to something', () => {
    const [flow] = flowOfPlan(plan());
    const chains = flow?.chains.toReversed() ?? [];
    const themes = flowGraph({ chains }).nodes.filter(({ kind }) => kind === 'theme');
    expect(themes.map(({ id }) => id)).toEqual(['carers', 'parking']);
  });

  test('is laid out within its width, no node on another, every tie as wide as every other', () => {
    const { nodes, ribbons, width, height } = flowLayout(
      flowGraph(flowOfPlan(plan())[0] ?? { chains: [] }),
    );
    for (const a of nodes) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThan(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of nodes.filter((one) => one !== a && one.x === a.x)) {
        expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
    expect(new Set(ribbons.map((ribbon) => ribbon.width)).size).toBe(1);
  });

  test('keeps the order of its columns where nothing changed at all', () => {
    const chains = [{ theme: { id: 'a', title: 'A' }, heardAt: [], records: [] }];
    const places = flowLayout(flowGraph({ chains }))
      .nodes.map(({ column, x }) => [column, x])
      .toSorted(([a = 0], [b = 0]) => a - b);
    expect(places.map(([column]) => column)).toEqual([0, 1, 2]);
    expect(places[0]?.[1]).toBeLessThan(places[1]?.[1] ?? 0);
    expect(places[1]?.[1]).toBeLessThan(places[2]?.[1] ?? 0);
  });
});

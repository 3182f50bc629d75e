import { expect, test } from 'vitest';
import type { Chain } from '../../../data/life/flow-of-plan.ts';
import { flowInWords } from './flow-in-words.ts';

test('a flow is said in numbers of themes, changes and sections, each counted once', () => {
  const shared = { id: 'carers', title: 'Carers', version: 'update', isGone: false };
  const record = { id: 'r', title: 'R', basis: 'stated' as const, sections: [shared] };
  expect(flowInWords({ chains: [chain([record]), chain([record]), chain([])] })).toBe(
    'Of 3 themes that people had raised before, 2 led to 1 recorded change in 1 section; no change of this version rests on the other 1.',
  );
});

test('that nothing changed is said as well', () => {
  expect(flowInWords({ chains: [chain([])] })).toBe(
    'Of 1 theme that people had raised before, none led to a change that is recorded.',
  );
});

test('a change whose place nobody recorded is in no section', () => {
  const record = { id: 'r', title: 'R', basis: 'stated' as const, sections: [] };
  expect(flowInWords({ chains: [chain([record])] })).toBe(
    'Of 1 theme that people had raised before, 1 led to 1 recorded change.',
  );
});

function chain(records: Chain['records']): Chain {
  return { theme: { id: 't', title: 'T' }, heardAt: [], records };
}

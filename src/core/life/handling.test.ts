import { expect, test } from 'vitest';
import { handledSteps } from './handling.ts';

test('every step is there, in the order in which feedback is handled, also those that no source tells of', () => {
  const analysed = { step: 'analysed', by: 'an independent body' } as const;
  const shared = { step: 'shared', with: 'leads of the workstreams' } as const;
  const again = { step: 'shared', with: 'the board' } as const;
  expect(handledSteps([shared, analysed, again])).toEqual([
    { step: 'gathered', records: [] },
    { step: 'analysed', records: [analysed] },
    { step: 'reported', records: [] },
    { step: 'shared', records: [shared, again] },
    { step: 'used', records: [] },
  ]);
});

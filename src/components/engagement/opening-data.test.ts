import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingData, openingFrom } from './opening-data.ts';

const openings = fc.record(
  {
    opens: fc.string(),
    closes: fc.string(),
    how: fc.string(),
    isHeld: fc.constant(true),
    isPlanned: fc.constant(true),
  },
  { requiredKeys: ['opens', 'closes'] },
);

test('what an element carries is what the browser reads from it', () => {
  fc.assert(
    fc.property(openings, (opening) => {
      const attributes = Object.entries(openingData(opening));
      const dataset = Object.fromEntries(
        attributes.map(([name, value]) => [name.replace('data-', ''), value]),
      );
      expect(openingFrom(dataset)).toEqual(opening);
    }),
  );
});

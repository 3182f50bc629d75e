import { expect, test } from 'vitest';
import { arrivalInWords } from './arrival.ts';

test.each([
  ['2017-11', '2017-11-30', 'Expected November 2017, came 30 November 2017.'],
  ['summer 2017', '2018-07', 'Expected summer 2017, came July 2018: later than announced.'],
  [
    '2017-11-01',
    '2017-11-02',
    'Expected 1 November 2017, came 2 November 2017: later than announced.',
  ],
  ['2017-11', '2017', 'Expected November 2017, came 2017.'],
  ['unknown', '2018', 'Announced without a date, came 2018.'],
  ['2017', 'unknown', 'Expected 2017, came on a day that is not known.'],
])('what was expected %s and came %s is told so', (expected, came, words) => {
  expect(arrivalInWords({ expected, came })).toBe(words);
});

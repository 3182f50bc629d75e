import fc from 'fast-check';
import { dayOfNumber, isoDay } from './calendar.ts';
import { isVagueDate } from './parse.ts';

// 1990 to 2100: every month, both kinds of year, and the century without a leap day.
const year = fc.integer({ min: 1990, max: 2100 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));

/** Days as content writes them. */
export const isoDays: fc.Arbitrary<string> = fc
  .integer({ min: 7305, max: 47_846 })
  .map((number) => isoDay(dayOfNumber(number)));

const simpleDates: fc.Arbitrary<string> = fc.oneof(
  isoDays,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  year,
  fc.tuple(fc.constantFrom('spring', 'summer', 'autumn', 'winter'), year).map((p) => p.join(' ')),
);

/** Dates of every kind that content may hold. */
export const vagueDates: fc.Arbitrary<string> = fc.oneof(
  simpleDates,
  fc
    .tuple(simpleDates, simpleDates)
    .map((ends) => ends.join('/'))
    .filter(isVagueDate),
  fc.constant('unknown'),
);

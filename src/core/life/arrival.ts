import { earliestDay, isOverdue } from '../dates/order.ts';
import { printDate } from '../dates/print.ts';

/** What was announced of a day, and the day on which it came. */
export interface Arrival {
  readonly expected: string;
  readonly came: string;
}

/**
 * Say how a day that was announced and the day that came stand to each other.
 *
 * Only what the dates prove is called late: who was promised “November 2017” and had it “in
 * 2017” may have had it in time.
 *
 * @throws {RangeError} When one of the two is not a date.
 *
 * @example
 * arrivalInWords({ expected: '2017-11', came: '2017-11-30' })
 * // => 'Expected November 2017, came 30 November 2017.'
 * arrivalInWords({ expected: 'summer 2017', came: '2018-07' })
 * // => 'Expected summer 2017, came July 2018: later than announced.'
 */
export function arrivalInWords({ expected, came }: Arrival): string {
  const said =
    expected === 'unknown' ? 'Announced without a date' : `Expected ${printDate(expected)}`;
  const when = came === 'unknown' ? 'came on a day that is not known' : `came ${printDate(came)}`;
  return `${said}, ${when}${isLate({ expected, came }) ? ': later than announced' : ''}.`;
}

/** Whether it came after the last day that was announced, on whatever of its days it came. */
function isLate({ expected, came }: Arrival): boolean {
  const first = earliestDay(came);
  return first !== undefined && isOverdue(expected, first);
}

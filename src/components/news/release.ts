import { instantReached, ukTime } from '../../core/dates/instant.ts';
import { earliestDay } from '../../core/dates/order.ts';
import { printDate } from '../../core/dates/print.ts';
import type { NewsFrontMatter } from '../../schemas/news.ts';

/**
 * Until when nobody may print an item, in words; `undefined` for one that is out.
 *
 * @param asOf The instant that counts as now.
 *
 * @example
 * embargoInWords({ publishAt: '2024-09-16T00:01:00+01:00', … }, '2024-09-15T12:00:00Z')
 * // => 'Embargo: not for publication before 00:01 on 16 September 2024.'
 */
export function embargoInWords(
  { publishAt, date }: Pick<NewsFrontMatter, 'publishAt' | 'date'>,
  asOf: string,
): string | undefined {
  const until = publishAt ? momentAhead(publishAt, asOf) : dayAhead(date, asOf);
  return until && `Embargo: not for publication before ${until}.`;
}

function momentAhead(publishAt: string, asOf: string): string | undefined {
  if (instantReached(publishAt, asOf)) return undefined;
  const { day, time } = ukTime(publishAt);
  return `${time} on ${printDate(day)}`;
}

/** An item without a moment of its own is out from the first day that its date may mean. */
function dayAhead(date: string, asOf: string): string | undefined {
  const first = earliestDay(date);
  return first !== undefined && first > ukTime(asOf).day ? printDate(first) : undefined;
}

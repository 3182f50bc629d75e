import { compareDates } from '../../core/dates/order.ts';
import { type Opening, openingInWords, openingStatus } from '../../core/life/opening.ts';
import type { EngagementModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { openingsOfEngagement } from '../engagement/engagement-openings.ts';
import type { Coming } from './what-next.ts';

/**
 * An engagement in which people can take part, or will be able to: with the next day that matters to
 * them, and with each way of taking part that is still open. `undefined` for one that is over, or of
 * which nobody knows whether it is.
 *
 * @param today The day of reading, `2021-08-15`.
 *
 * @example
 * engagementAhead(consultation, '2021-08-15')?.when
 * // => 'Open online until 15 August 2021. Open by post until 25 August 2021.'
 */
export function engagementAhead(
  { plan, id, data }: EngagementModel,
  today: string,
): Coming | undefined {
  const openings = openingsOfEngagement(data)
    .filter((opening) => ['planned', 'open'].includes(openingStatus(opening, today)))
    .toSorted((a, b) => compareDates(nextDay(a, today), nextDay(b, today)));
  const [first] = openings;
  return (
    first && {
      kind: 'engagement',
      title: data.title,
      href: urls.engagement(plan, id),
      date: nextDay(first, today),
      when: openings.map((opening) => `${openingInWords(opening, today)}.`).join(' '),
      openings,
      source: data.source,
    }
  );
}

/** The day on which something changes for those who want to take part. */
function nextDay(opening: Opening, today: string): string {
  return openingStatus(opening, today) === 'planned' ? opening.opens : opening.closes;
}

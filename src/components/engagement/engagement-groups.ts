import type { OpeningStatus } from '../../core/life/opening.ts';
import type { EngagementModel } from '../../data/model.ts';
import { statusOfEngagement } from './engagement-openings.ts';

/** Engagements of one status, under a heading of their own. */
export interface EngagementGroup {
  readonly status: OpeningStatus;
  readonly title: string;
  readonly engagements: readonly EngagementModel[];
}

const TITLES: Readonly<Record<OpeningStatus, string>> = {
  open: 'Open',
  planned: 'Planned',
  closed: 'Closed',
  'not-known': 'Open or closed: not known',
};

/**
 * Engagements by what a reader can still take part in, that first; no groups where all is over.
 *
 * Groups with nothing in them are there as well: in a browser an engagement goes from one to the
 * next as days pass.
 *
 * @param today The day of reading in the United Kingdom.
 */
export function engagementGroups(
  engagements: readonly EngagementModel[],
  today: string,
): EngagementGroup[] {
  const statuses = new Map(engagements.map((one) => [one, statusOfEngagement(one.data, today)]));
  const isAnyAhead = [...statuses.values()].some(
    (status) => status === 'open' || status === 'planned',
  );
  if (!isAnyAhead) return [];
  return (Object.keys(TITLES) as OpeningStatus[]).map((status) => ({
    status,
    title: TITLES[status],
    engagements: engagements.filter((one) => statuses.get(one) === status),
  }));
}

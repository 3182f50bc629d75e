import type { Obstacle } from './make-comparison.ts';

/** Said where the later version was asked for as the earlier one. */
export const TURNED =
  'You asked for the later version before the earlier one. They are compared in the order in which they were published.';

/** Leads to the page that such a pair has already. */
export const SEE_TURNED = 'See what changed between them.';

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  fetching:
    'The texts of the two versions could not be fetched. Check that you are connected, then press Compare again.',
  comparing:
    'These two versions could not be compared here. Use one of the comparisons below, or open both versions and read them side by side.',
  'no-worker':
    'The comparison did not start. Load this page again: it may be older than the site. If that does not help, use one of the comparisons below, or try another browser.',
};

/** Why there is no comparison, and what to do instead. */
export function obstacleInWords(obstacle: Obstacle): string {
  return OBSTACLES[obstacle];
}

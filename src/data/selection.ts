import { dayOfInstant, instantReached } from '../core/dates/instant.ts';
import { latestDay } from '../core/dates/order.ts';

/** Which entries a build may show: one clock for all of them. */
export interface Selection {
  /** The instant that counts as now. */
  readonly asOf: string;
  /** The day of that instant in the United Kingdom. */
  readonly today: string;
  /** Whether an entry is out: not held back, not being worked on, not dated in the future. */
  shows(entry: Publishable): boolean;
}

interface Publishable {
  readonly status?: 'working' | 'published' | 'withdrawn';
  readonly publishAt?: string | undefined;
  readonly published?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * The selection of a production build, or of a preview, which shows everything.
 *
 * @param asOf An instant with its zone; the only clock of a build.
 */
export function selectionAsOf(asOf: string, preview = false): Selection {
  const today = dayOfInstant(asOf);
  return {
    asOf,
    today,
    shows({ status, publishAt, published, date }) {
      if (preview) return true;
      if (status === 'working' || status === 'withdrawn') return false;
      if (publishAt && !instantReached(publishAt, asOf)) return false;
      const day = latestDay(published ?? date ?? 'unknown');
      return day === undefined || day <= today || isVague(published ?? date);
    },
  };
}

// A vague date (“summer 2017”) may have been reached at any of its days; an exact one has not
// before it comes.
function isVague(date: string | undefined): boolean {
  return date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date);
}

import { dayOfInstant, instantReached } from '../core/dates/instant.ts';
import { earliestDay } from '../core/dates/order.ts';

/** Which entries a build may show: one clock for all of them. */
export interface Selection {
  /** The instant that counts as now. */
  readonly asOf: string;
  /** The day of that instant in the United Kingdom. */
  readonly today: string;
  /** Whether everything is shown, on a site that is not for the public. */
  readonly isPreview: boolean;
  /** Whether an entry is out: not held back, not being worked on, not dated in the future. */
  shows(entry: PublicationTime): boolean;
}

/** What an entry says of when it goes out. */
export interface PublicationTime {
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
    isPreview: preview,
    shows({ status, publishAt, published, date }) {
      if (preview) return true;
      if (status === 'working' || status === 'withdrawn') return false;
      if (publishAt && !instantReached(publishAt, asOf)) return false;
      // A vague date (“summer 2017”) may have been reached from its first day on.
      const day = earliestDay(published ?? date ?? 'unknown');
      return day === undefined || day <= today;
    },
  };
}

import type { Day } from './calendar.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** A date that is one day, or a stretch of days with a name. */
export type SimpleDate =
  | ({ readonly kind: 'day' } & Day)
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number };

/** A date as exactly as it is known. */
export type VagueDate =
  | SimpleDate
  | { readonly kind: 'range'; readonly from: SimpleDate; readonly to: SimpleDate }
  | { readonly kind: 'unknown' };

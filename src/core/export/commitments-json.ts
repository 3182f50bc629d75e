import { latestDay } from '../dates/order.ts';
import { lateness } from '../life/lateness.ts';
import type { Named } from './comparison-json.ts';
import { jsonText } from './json-text.ts';

export interface CommitmentsSource {
  readonly plan: Named;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  readonly commitments: readonly CommitmentSource[];
}

export interface CommitmentSource {
  readonly id: string;
  readonly address: string;
  /** What was promised, in our words. */
  readonly wording: string;
  readonly promisedIn: readonly PlaceJson[];
  /** A date as vague as it is, or `none`. */
  readonly due: string;
  readonly condition?: string;
  readonly outcome: string;
  readonly outcomeDate?: string;
  readonly outcomeNote?: string;
  readonly keptIn: readonly PlaceJson[];
  readonly replacedBy: readonly PlaceJson[];
  readonly source: readonly string[];
}

/** Where something was said or done: its name, and its address where it has one. */
export interface PlaceJson {
  readonly title: string;
  readonly address?: string;
}

/** What stands in the `index.json` beside the promises of a plan. */
export interface CommitmentsJson extends Omit<CommitmentsSource, 'commitments'> {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly commitments: readonly CommitmentJson[];
}

export interface CommitmentJson extends CommitmentSource {
  /** Last day of what was due; overdue from the day after it. Nothing where no date was given. */
  readonly dueBy: string | null;
  /** For what was kept late: days from then to the first day on which it may have been kept. */
  readonly daysLate: number | null;
}

/** Write the promises of a plan. */
export function commitmentsJson(source: CommitmentsSource): string {
  return jsonText(commitmentsData(source));
}

/** The data of `commitmentsJson`. */
export function commitmentsData({ commitments, ...plan }: CommitmentsSource): CommitmentsJson {
  return {
    format: 1,
    ...plan,
    commitments: commitments.map((commitment) => {
      const { due, outcome, outcomeDate } = commitment;
      const late =
        outcome === 'late' && outcomeDate !== undefined ? lateness(due, outcomeDate) : undefined;
      return {
        ...commitment,
        dueBy: due === 'none' ? null : (latestDay(due) ?? null),
        daysLate: late?.days ?? null,
      };
    }),
  };
}

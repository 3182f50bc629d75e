import { compareDates } from '../../core/dates/order.ts';
import type { MeasureData } from '../../schemas/measure.ts';

/** One line of a measure’s table: what was to be reached, or was. */
export interface MeasureRow {
  readonly kind: 'target' | 'outcome';
  /** `none` for a target without a date. */
  readonly date: string;
  readonly value: number;
  readonly note?: string | undefined;
  readonly source: readonly string[];
}

/** Targets and outcomes in one order of time; what has no date stands last. */
export function measureRows({ targets, outcomes }: MeasureData): MeasureRow[] {
  const rows: MeasureRow[] = [
    ...outcomes.map((outcome) => ({ kind: 'outcome' as const, ...outcome })),
    ...targets.map(({ by, ...target }) => ({ kind: 'target' as const, date: by, ...target })),
  ];
  return rows.toSorted((a, b) => compareDates(sortable(a), sortable(b)));
}

function sortable({ date }: MeasureRow): string {
  return date === 'none' ? 'unknown' : date;
}

import { dayNumber, dayOfNumber, MONTH_NAMES } from '../../../core/dates/calendar.ts';
import type { Stretch } from './stretch.ts';

export interface TimeTick {
  /** Number of the day on which it stands. */
  readonly day: number;
  readonly label: string;
}

/** Months between ticks, those that divide years and that years divide. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];

const DAYS_IN_A_MONTH = 30.44;

/**
 * The first days of months or years within a stretch of time, as many as there is room for.
 *
 * @param most How many labels fit side by side.
 *
 * @example
 * timeTicks({ from: dayNumber({ year: 2016, month: 11, day: 1 }), to: dayNumber({ year: 2018, month: 3, day: 1 }) }, 4)
 * // => [{ day: 17167, label: '2017' }, { day: 17532, label: '2018' }]
 */
export function timeTicks({ from, to }: Stretch, most: number): TimeTick[] {
  const months = (to - from) / DAYS_IN_A_MONTH;
  const step = STEPS.find((size) => months / size <= most) ?? 120;
  const first = dayOfNumber(from);
  const start = Math.floor((first.year * 12 + first.month - 1) / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = start; ; month += step) {
    const year = Math.floor(month / 12);
    const day = dayNumber({ year, month: (month % 12) + 1, day: 1 });
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, label: labelOf(year, month % 12, step) });
  }
}

function labelOf(year: number, month: number, step: number): string {
  if (step >= 12) return String(year);
  return `${(MONTH_NAMES[month] ?? '').slice(0, 3)} ${year}`;
}

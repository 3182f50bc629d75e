import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { printDate } from '../../../core/dates/print.ts';
import type { MeasureData } from '../../../schemas/measure.ts';
import { measureValue } from '../../measure/measure-value.ts';
import { type Stretch, stretchOf } from '../timeline/stretch.ts';
import { type TimeTick, timeTicks } from '../timeline/time-ticks.ts';

/** A chart of one measure; x in hundredths of its width, y in pixels. */
export interface MeasureChart {
  readonly height: number;
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  readonly steps: readonly { readonly label: string; readonly y: number }[];
  /** In the order of time. */
  readonly outcomes: readonly ChartPoint[];
  readonly targets: readonly ChartPoint[];
  /** What was reached on days that nobody knows, which have no place on the scale. */
  readonly undated: readonly string[];
}

export interface ChartPoint {
  readonly label: string;
  readonly title: string;
  /** The days that its date may mean; the whole width for a target without a date. */
  readonly x1: number;
  readonly x2: number;
  /** Where its mark stands: an outcome in the middle of its days, a target at the last of them. */
  readonly x: number;
  readonly y: number;
  readonly isVague: boolean;
}

const HEIGHT = 220;
/** Of the numbers above the topmost point, and of the years below the line of nought. */
const TOP = 24;
const FOOT = 26;
/** In hundredths: numbers of the scale stand to the left of the first point. */
export const LEFT = 17;
const RIGHT = 96;
/** As many labels of time as fit on a telephone. */
const MOST_TICKS = 4;
const MOST_STEPS = 4;

/** One outcome is said faster than drawn. */
const FEWEST = 2;

/**
 * Lay out what was reached of a measure against its targets, from nought up.
 *
 * What has no date is left to the table beside the chart.
 *
 * @returns Nothing where fewer than two values have a date: there is no course to see.
 */
export function measureChart({ outcomes, targets, unit }: MeasureData): MeasureChart | undefined {
  const reached = outcomes.flatMap((one) => {
    const days = stretchOf(one.date);
    const title = `${measureValue(one.value)} ${unit}, ${printDate(one.date)}`;
    return days === undefined ? [] : [{ value: one.value, days, title }];
  });
  const wanted = targets.map(({ value, by }) => ({
    value,
    days: by === 'none' ? undefined : stretchOf(by),
    title: `Target: ${measureValue(value)} ${unit}${by === 'none' ? '' : ` by ${printDate(by)}`}`,
  }));
  const drawn = stretchOfAll([...reached, ...wanted]);
  if (drawn === undefined || reached.length + wanted.length < FEWEST) return undefined;
  const top = max([...reached, ...wanted], ({ value }) => value) ?? 1;
  const x = scaleLinear([drawn.from, drawn.to], [LEFT, RIGHT]);
  const y = scaleLinear([0, Math.max(top, 1)], [HEIGHT - FOOT, TOP]).nice(MOST_STEPS);
  const placeX = (day: number) => hundredths(x(day));
  const placeY = (value: number) => hundredths(y(value));
  return {
    height: HEIGHT,
    ticks: timeTicks(drawn, MOST_TICKS).map((tick) => ({ ...tick, x: placeX(tick.day) })),
    steps: y.ticks(MOST_STEPS).map((value) => ({ label: measureValue(value), y: placeY(value) })),
    outcomes: reached
      .toSorted((a, b) => a.days.from + a.days.to - b.days.from - b.days.to)
      .map(({ value, days, title }) => ({
        label: measureValue(value),
        title,
        x1: placeX(days.from),
        x2: placeX(days.to),
        x: placeX((days.from + days.to) / 2),
        y: placeY(value),
        isVague: days.from !== days.to,
      })),
    targets: wanted.map(({ value, days, title }) => ({
      label: measureValue(value),
      title,
      x1: days === undefined ? LEFT : placeX(days.from),
      x2: days === undefined ? 100 : placeX(days.to),
      x: days === undefined ? 100 : placeX(days.to),
      y: placeY(value),
      isVague: days !== undefined && days.from !== days.to,
    })),
    undated: outcomes
      .filter(({ date }) => stretchOf(date) === undefined)
      .map(({ value }) => measureValue(value)),
  };
}

/** From the first day of all dates to the last; at least a year, so that one date is not a scale. */
function stretchOfAll(all: readonly { readonly days: Stretch | undefined }[]): Stretch | undefined {
  const days = all.flatMap((one) => one.days ?? []);
  if (days.length === 0) return undefined;
  const from = Math.min(...days.map((one) => one.from));
  return { from, to: Math.max(from + 365, ...days.map((one) => one.to)) };
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

import { cumsum, extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type LabelBox, labelBox, MARK } from './label-box.ts';
import { packRows } from './pack-rows.ts';
import type { Stretch } from './stretch.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';
import type { Lane, TimelineItem } from './timeline-items.ts';

/** A drawing of lanes; x in hundredths of its width, y and sizes in pixels. */
export interface TimelineLayout {
  readonly height: number;
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  readonly lanes: readonly PlacedLane[];
  readonly today: Today;
}

export interface PlacedLane {
  readonly lane: Lane;
  /** Base line of its title. */
  readonly y: number;
  readonly items: readonly PlacedItem[];
}

export interface PlacedItem extends TimelineItem {
  /** The days that it may mean, or that it took. */
  readonly x1: number;
  readonly x2: number;
  /** Of a period, the days that are surely within it. */
  readonly sureX?: readonly [x1: number, x2: number] | undefined;
  /** Middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** Its words, above the mark. */
  readonly lines: readonly string[];
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

/** Where today is; `isBeyond` where what is drawn ended, or begins, far from it. */
export interface Today {
  readonly x: number;
  readonly isBeyond: boolean;
}

/** Height of a line of words. */
export const LINE = 16;

/** Of today’s date and the years, above the first lane. */
const HEAD = 46;
const LANE_TITLE = 28;
const LANE_GAP = 12;
const ROW_GAP = 8;
/** Least distance of ticks, and how much of it their words take. */
const TICK_ROOM = 70;
const TICK_WORDS = 60;

/** In the order of a plan’s life: what it says, who was asked, who decided, what was announced and promised. */
const LANES: readonly Lane[] = ['version', 'engagement', 'meeting', 'notice', 'commitment'];

/** A today further off than this share of the life would squeeze all of it into a corner. */
const FAR = 0.3;

/**
 * Lay the life of a plan out in lanes, for a drawing that is at least so wide.
 *
 * Labels keep their size whatever the width of the drawing. They are packed into rows so that they
 * do not touch at the least width; the same is true of every greater one.
 *
 * @param today Number of the day that counts as today.
 * @param width Least width in pixels.
 */
export function timelineLayout(
  items: readonly TimelineItem[],
  today: number,
  width: number,
): TimelineLayout {
  const drawn = stretchToDraw(items, today);
  const pixel = scaleLinear([drawn.from, drawn.to], [MARK, width - MARK]);
  const percent = (x: number) => Math.round((x / width) * 10_000) / 100;
  const blocks = LANES.flatMap((lane) => {
    const own = items.filter((item) => item.lane === lane).toSorted(byTime);
    return own.length === 0 ? [] : [laneBlock(lane, own, pixel, width)];
  });
  const ends = cumsum([HEAD, ...blocks.map(({ height }) => height + LANE_GAP)]);
  return {
    height: ends.at(-1) ?? HEAD,
    ticks: timeTicks(drawn, Math.floor(width / TICK_ROOM))
      .filter(({ day }) => pixel(day) + TICK_WORDS <= width)
      .map((tick) => ({ ...tick, x: percent(pixel(tick.day)) })),
    lanes: blocks.map((block, index) => placeLane(block, ends[index] ?? 0, percent)),
    today: {
      x: percent(pixel(Math.min(Math.max(today, drawn.from), drawn.to))),
      isBeyond: today < drawn.from || today > drawn.to,
    },
  };
}

function stretchToDraw(items: readonly TimelineItem[], today: number): Stretch {
  const [from = today, to = today] = extent(items.flatMap(({ days }) => [days.from, days.to]));
  const far = (to - from) * FAR;
  const isFar = today - to > far || from - today > far;
  return isFar ? { from, to } : { from: Math.min(from, today), to: Math.max(to, today) };
}

interface LaneBlock {
  readonly lane: Lane;
  readonly boxes: readonly LabelBox[];
  /** Of each box, how far below the title’s room its row ends. */
  readonly rowEnds: readonly number[];
  readonly height: number;
}

function laneBlock(
  lane: Lane,
  items: readonly TimelineItem[],
  pixel: (day: number) => number,
  width: number,
): LaneBlock {
  const boxes = items.map((item) => labelBox(item, pixel, width));
  const rows = packRows(
    boxes.map(({ room }) => room),
    ROW_GAP,
  );
  const heights: number[] = [];
  rows.forEach((row, index) => {
    const height = (boxes[index]?.lines.length ?? 0) * LINE + MARK * 2 + ROW_GAP;
    heights[row] = Math.max(heights[row] ?? 0, height);
  });
  const ends = cumsum(heights);
  return {
    lane,
    boxes,
    rowEnds: rows.map((row) => ends[row] ?? 0),
    height: LANE_TITLE + (ends.at(-1) ?? 0),
  };
}

function placeLane(
  { lane, boxes, rowEnds }: LaneBlock,
  top: number,
  percent: (x: number) => number,
): PlacedLane {
  return {
    lane,
    y: top + LINE,
    items: boxes.map(({ item, span, sure, mark, lines, textX, anchor }, index) => ({
      ...item,
      x1: percent(span.left),
      x2: percent(span.right),
      sureX: sure && [percent(sure.left), percent(sure.right)],
      x: percent(mark),
      y: top + LANE_TITLE + (rowEnds[index] ?? 0) - ROW_GAP - MARK,
      lines,
      textX: percent(textX),
      anchor,
    })),
  };
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  return a.days.from - b.days.from || a.days.to - b.days.to;
}

import { dayNumber } from '../../core/dates/calendar.ts';
import { printDate } from '../../core/dates/print.ts';
import { counted } from '../../core/export/phrases.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { stretchOf } from './timeline/stretch.ts';
import type { Lane, TimelineItems } from './timeline/timeline-items.ts';
import { isVague, timelineKey } from './timeline/timeline-key.tsx';
import {
  LINE,
  type PlacedItem,
  type TimelineLayout,
  timelineLayout,
} from './timeline/timeline-layout.ts';
import { timelineMark } from './timeline/timeline-mark.tsx';

/** Least widths in pixels: of a column on a telephone, and of one on a desk or on paper. */
const WIDTHS = { narrow: 300, wide: 620 } as const;

const LANE: Readonly<Record<Lane, string>> = {
  version: 'Versions of the plan',
  engagement: 'Asking people',
  meeting: 'Meetings',
  notice: 'Notices',
  commitment: 'Promises, on the day they were due',
};

/** Fewer moments than these are read faster than a picture of them. */
const FEWEST = 3;

/**
 * The life of a plan against a scale of time: drawn twice, for narrow and for wide columns, since
 * words that were only scaled down could not be read on a telephone.
 *
 * Stands above the list of the same moments, each with its date in words and its link. A screen
 * reader is served better by that list than by marks and their distances, so the drawing is hidden
 * from it, and nothing is read twice.
 *
 * @param today The day that counts as today, `2017-07-26`.
 * @throws {RangeError} When `today` is not a day.
 */
export function timelinePicture({ items, undated }: TimelineItems, today: string): MaybeDrawn {
  if (items.length < FEWEST) return null;
  const day = stretchOf(today)?.to ?? dayNumber({ year: 1970, month: 1, day: 1 });
  return (
    <div class="pl-picture" aria-hidden="true" data-pagefind-ignore>
      {timelineSvg('narrow', timelineLayout(items, day, WIDTHS.narrow), today)}
      {timelineSvg('wide', timelineLayout(items, day, WIDTHS.wide), today)}
      {timelineKey(items)}
      {undated > 0 ? (
        <p class="pl-quiet pl-small">
          Not drawn, since no date is given:{' '}
          {counted(undated, 'promise or event', 'promises or events')}.
        </p>
      ) : null}
    </div>
  );
}

function timelineSvg(width: keyof typeof WIDTHS, layout: TimelineLayout, today: string): Drawn {
  const { height, ticks, lanes } = layout;
  return (
    <svg
      class={`pl-time pl-time--${width}`}
      width="100%"
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map(({ x, label }) => (
        <>
          <line class="pl-time__tick" x1={`${x}%`} x2={`${x}%`} y1="28" y2={height} />
          <text class="pl-time__year" x={`${x}%`} dx="4" y="38">
            {label}
          </text>
        </>
      ))}
      {todayLine(layout, today)}
      {lanes.map(({ lane, y, items }) => (
        <>
          <text class="pl-time__lane" x="0" y={y}>
            {LANE[lane]}
          </text>
          {items.map(placedItem)}
        </>
      ))}
    </svg>
  );
}

function todayLine({ height, today: { x, isBeyond } }: TimelineLayout, today: string): Drawn {
  const isRight = x > 50;
  const words = `Today, ${printDate(today)}`;
  return (
    <>
      {isBeyond ? null : (
        <line class="pl-time__today" x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
      )}
      <text
        class="pl-time__now"
        x={`${isBeyond ? (isRight ? 100 : 0) : x}%`}
        dx={isBeyond ? 0 : isRight ? -5 : 5}
        y="13"
        text-anchor={isRight ? 'end' : 'start'}
      >
        {isBeyond && !isRight ? '← ' : null}
        {words}
        {isBeyond && isRight ? ' →' : null}
      </text>
    </>
  );
}

function placedItem(item: PlacedItem): Drawn {
  const { mark, label, title, x, x1, x2, sureX, y, lines, textX, anchor } = item;
  const top = y - 14 - (lines.length - 1) * LINE;
  return (
    <g>
      <title>{title}</title>
      {lines.map((line, index) => (
        <text class="pl-time__label" x={`${textX}%`} y={top + index * LINE} text-anchor={anchor}>
          {line}
        </text>
      ))}
      {isVague(item) ? bar('pl-time__vague', x1, x2, y) : null}
      {sureX === undefined ? null : bar('pl-time__period', ...sureX, y)}
      {mark === 'period' ? null : (
        <svg class="pl-time__place" x={`${x}%`} y={y} aria-hidden="true">
          {timelineMark(mark, label)}
        </svg>
      )}
    </g>
  );
}

function bar(kind: string, x1: number, x2: number, y: number): Drawn {
  const width = percentWidth(x1, x2);
  return <rect class={kind} x={`${x1}%`} y={y - 5} width={`${width}%`} height="10" rx="2" />;
}

/** A single evening must still be seen. */
function percentWidth(x1: number, x2: number): number {
  return Math.max(1, Math.round((x2 - x1) * 100) / 100);
}

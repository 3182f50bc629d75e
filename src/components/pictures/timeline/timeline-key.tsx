import type { Drawn } from '../../drawn.ts';
import { keySign } from '../key-sign.tsx';
import {
  PROMISE,
  type PromiseMark,
  type TimelineItem,
  type TimelineMark,
} from './timeline-items.ts';
import { timelineMark } from './timeline-mark.tsx';

/** What marks mean that the title of their lane does not explain, in the order of the key. */
const MEANING: Readonly<Partial<Record<TimelineMark, string>>> = {
  expected: 'version announced',
  met: promise('met'),
  late: promise('late'),
  replaced: promise('replaced'),
  dropped: promise('dropped'),
  open: promise('open'),
  overdue: promise('overdue'),
  'not-recorded': promise('not-recorded'),
};

/** The meaning of the marks that are there. */
export function timelineKey(items: readonly TimelineItem[]): Drawn {
  const used = (Object.keys(MEANING) as TimelineMark[]).filter((mark) =>
    items.some((item) => item.mark === mark),
  );
  return (
    <ul class="pl-key">
      {used.map((mark) => (
        <li>
          {keySign(timelineMark(mark))}
          {MEANING[mark]}
        </li>
      ))}
      {items.some(isVague) ? (
        <li>
          {keySign(<rect class="pl-time__vague" x="-9" y="-4" width="18" height="8" />)}
          some time in these days
        </li>
      ) : null}
    </ul>
  );
}

/** Whether its days are not all known: a month, a season or a year, or a period that begins in one. */
export function isVague({ days, sure }: TimelineItem): boolean {
  return sure === undefined
    ? days.from !== days.to
    : sure.from !== days.from || sure.to !== days.to;
}

function promise(mark: PromiseMark): string {
  return `promise: ${PROMISE[mark].toLowerCase().replace(/^outcome /, '')}`;
}

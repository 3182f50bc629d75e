import type { Drawn } from '../../drawn.ts';
import type { TimelineMark } from './timeline-items.ts';

/** What is drawn in a promise’s ring: a sign for each thing that can become of it. */
const SIGN: Readonly<Partial<Record<TimelineMark, string>>> = {
  met: 'M-4,0 L-1,3 L4,-3',
  late: 'M0,-4 V0 L3,2',
  replaced: 'M-4,0 H4 M1,-3 L4,0 L1,3',
  dropped: 'M-3,-3 L3,3 M-3,3 L3,-3',
  open: 'M0,0 h0.01',
  overdue: 'M0,-4 V1 M0,4 h0.01',
  'not-recorded': 'M-2,-2 a2,2 0 1 1 2,2 v1 M0,4 h0.01',
};

/**
 * The mark of one thing in the life of a plan, around the point 0, 0: told apart by its form, not
 * by its colour alone.
 *
 * @param sign Words within it, as the number of a notice.
 */
export function timelineMark(mark: TimelineMark, sign = ''): Drawn {
  if (mark === 'meeting') return <path class="pl-time__mark" d="M0,-8 L8,0 L0,8 L-8,0 Z" />;
  if (mark === 'notice') {
    return (
      <>
        <rect class="pl-time__mark pl-time__mark--open" x="-8" y="-8" width="16" height="16" />
        <text class="pl-time__sign" y="4.5" text-anchor="middle">
          {sign}
        </text>
      </>
    );
  }
  const path = SIGN[mark];
  if (path === undefined) {
    return <circle class={mark === 'expected' ? 'pl-time__expected' : 'pl-time__mark'} r="7" />;
  }
  return (
    <>
      <circle class={`pl-time__promise pl-time__promise--${mark}`} r="8" />
      <path class={`pl-time__path pl-time__path--${mark}`} d={path} />
    </>
  );
}

import { groups, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { capitalised } from '../../../core/export/phrases.ts';
import type { Participation } from '../../../schemas/engagement.ts';
import { countInWords, participationDetails } from '../../participation.ts';
import { unitFor } from '../../words.ts';

/** Numbers of one unit: only these may stand on one scale. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly ParticipationBar[];
}

/**
 * One line of participation.
 * - `count`: a number of its source; `sum`: one that we added up.
 * - `share`: a part of a whole, of which no number is given.
 * - `words`: no bar, since there is no number, or none of its unit to hold it against.
 */
export interface ParticipationBar {
  readonly kind: 'count' | 'sum' | 'share' | 'words';
  readonly label: string;
  readonly value: string;
  /** Length in hundredths of the line; 0 where there is no bar. */
  readonly length: number;
}

/** What a line is called that says neither who nor how. */
const WHOLE = 'The activity as a whole';

/**
 * Turn the participation of an engagement into bars, each unit with a scale of its own.
 *
 * A share stands apart from counts of its unit: it has no number that the scale could hold. The
 * only number of a unit is given in words, because a bar on its own compares nothing.
 *
 * @returns Groups in the order in which their units are first given.
 *
 * @example
 * participationBars([
 *   { count: 947, unit: 'responses', channel: 'online', source: [] },
 *   { count: 337, unit: 'responses', channel: 'post', source: [] },
 * ])
 * // => [{ title: 'Responses', bars: [{ kind: 'count', label: 'Online', value: '947 responses', length: 100 }, …] }]
 */
export function participationBars(participation: readonly Participation[]): BarGroup[] {
  const byTitle = groups(participation, groupTitle);
  return byTitle.map(([title, parts]) => ({ title, bars: barsOf(parts) }));
}

function groupTitle({ unit, share }: Participation): string {
  const name = unitFor(unit, undefined);
  return share === undefined ? capitalised(name) : `Shares of the ${name}`;
}

function barsOf(parts: readonly Participation[]): ParticipationBar[] {
  const counts = parts.flatMap(({ count }) => (typeof count === 'number' ? [count] : []));
  const scale = scaleLinear([0, Math.max(max(counts) ?? 0, 1)], [0, 100]);
  return parts.map((part) => ({
    label: capitalised(participationDetails(part)) || WHOLE,
    value: countInWords(part),
    ...measured(part, scale, counts.length > 1),
  }));
}

function measured(
  { count, share, sumOf }: Participation,
  scale: (count: number) => number,
  hasOthers: boolean,
): Pick<ParticipationBar, 'kind' | 'length'> {
  if (share !== undefined) return { kind: 'share', length: percentOf(share) };
  if (typeof count !== 'number' || !hasOthers) return { kind: 'words', length: 0 };
  return { kind: sumOf === undefined ? 'count' : 'sum', length: hundredths(scale(count)) };
}

/** Of a share as it is written: `1/4`. */
function percentOf(share: string): number {
  const [part = 0, whole = 1] = share.split('/').map(Number);
  return whole === 0 ? 0 : hundredths(Math.min(100, (part / whole) * 100));
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

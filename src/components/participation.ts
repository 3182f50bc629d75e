import { printNumber } from '../core/export/phrases.ts';
import { FEWER_THAN_5, SMALLEST_COUNT } from '../core/small-counts.ts';
import type { Participation } from '../schemas/engagement.ts';
import { unitFor } from './words.ts';

const QUALIFIER = { about: 'about', 'more-than': 'more than', almost: 'almost' } as const;

/**
 * What was counted in one line of participation, as a reader would say it. Never adds anything up.
 *
 * @example
 * participationInWords({ count: 395, unit: 'attendances', group: 'members of the public', source: [] })
 * // => '395 attendances (members of the public)'
 * participationInWords({ share: '1/4', unit: 'responses', group: 'carers', source: [] })
 * // => '1 in 4 responses (carers)'
 */
export function participationInWords(part: Participation): string {
  const details = participationDetails(part);
  return details === '' ? countInWords(part) : `${countInWords(part)} (${details})`;
}

/**
 * Who they were and how they took part, as far as it is said; and openly, where a number is of one
 * event only or a sum of ours.
 */
export function participationDetails({ group, channel, ofEvent, sumOf }: Participation): string {
  const event = ofEvent === undefined ? undefined : `at one event: ${ofEvent}`;
  const sum = sumOf === undefined ? undefined : `our sum of ${sumOf}`;
  return [group, channel, event, sum].filter((text) => text !== undefined).join('; ');
}

/** A count that is too small to be published. */
function smallCountInWords(unit: Participation['unit']): string {
  return `fewer than ${SMALLEST_COUNT} ${unitFor(unit, undefined)}`;
}

/** Whether a source gives a number, be it a share or “fewer than”. */
export function isCounted({ count, share }: Participation): boolean {
  return share !== undefined || count === FEWER_THAN_5 || typeof count === 'number';
}

/** The count and its unit alone; “not recorded” where no source gives one. */
export function countInWords({ count, share, unit, qualifier }: Participation): string {
  if (share !== undefined) return `${share.replace('/', ' in ')} ${unitFor(unit, undefined)}`;
  if (count === FEWER_THAN_5) return smallCountInWords(unit);
  if (typeof count !== 'number') return `number of ${unitFor(unit, undefined)} not recorded`;
  const number = `${printNumber(count)} ${unitFor(unit, count)}`;
  return qualifier === undefined ? number : `${QUALIFIER[qualifier]} ${number}`;
}

import { compareDates, compareDatesNewestFirst } from '../../core/dates/order.ts';
import { type Opening, type OpeningStatus, openingStatus } from '../../core/life/opening.ts';
import type { MeetingModel } from '../../data/model.ts';

/** Meetings that stand alike to the day of reading. */
export interface MeetingGroup {
  readonly status: OpeningStatus;
  readonly heading: string;
  readonly meetings: readonly MeetingModel[];
}

const GROUPS: readonly Omit<MeetingGroup, 'meetings'>[] = [
  { status: 'open', heading: 'Today' },
  { status: 'planned', heading: 'Coming meetings' },
  { status: 'not-known', heading: 'Meetings whose day is not known exactly' },
  { status: 'closed', heading: 'Past meetings' },
];

/**
 * Puts meetings into groups by the day of reading: those to come in the order in which they come,
 * those that were newest first. Groups may be empty, so that a browser can move meetings into them
 * as days go by.
 */
export function meetingsByTime(meetings: readonly MeetingModel[], today: string): MeetingGroup[] {
  return GROUPS.map(({ status, heading }) => {
    const order = status === 'closed' ? compareDatesNewestFirst : compareDates;
    return {
      status,
      heading,
      meetings: meetings
        .filter(({ data }) => openingStatus(openingOfMeeting(data), today) === status)
        .toSorted((a, b) => order(a.data.date, b.data.date)),
    };
  });
}

/**
 * A meeting as something that takes place, for the words about it that depend on the day of
 * reading. One that was announced without a date is planned, until it has decided something.
 */
export function openingOfMeeting({
  date,
  announced,
  decisions,
}: Pick<MeetingModel['data'], 'date' | 'announced' | 'decisions'>): Opening {
  const isPlanned = date === 'unknown' && announced.length > 0 && decisions.length === 0;
  return { opens: date, closes: date, isHeld: true, ...(isPlanned && { isPlanned }) };
}

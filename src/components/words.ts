import type { Change } from '../core/compare/types.ts';
import type { TracedChange } from '../core/trace/types.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { EngagementData, Participation } from '../schemas/engagement.ts';
import type { Statement } from '../schemas/sources.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';

/* What readers read for each value of the data: said once, so that every page says the same. */

export const CHANGE_KIND: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  edited: 'Reworded',
  split: 'Split',
  merged: 'Merged',
  moved: 'Moved',
  form: 'Form',
};

export const CHANGE_CLASS: Readonly<Record<TracedChange['class'], string>> = {
  substantive: 'Substantive',
  editorial: 'Editorial',
};

export const EXPLAINED: Readonly<Record<TracedChange['explained'], string>> = {
  passage: 'Explained',
  section: 'Explained for the section',
  inferred: 'Our reading only',
  unexplained: 'Unexplained',
  form: 'Form only',
};

type Disposition = ThemeFrontMatter['dispositions'][number]['disposition'];

export const DISPOSITION: Readonly<Record<Disposition, string>> = {
  accepted: 'Accepted',
  partly: 'Accepted in part',
  already: 'Already in the plan',
  'not-accepted': 'Not accepted',
  'out-of-scope': 'Outside the plan',
  deferred: 'Deferred',
  'not-recorded': 'Not recorded',
};

export const STANCE: Readonly<Record<NonNullable<ThemeFrontMatter['stance']>, string>> = {
  support: 'Support',
  'support-with-conditions': 'Support with conditions',
  mixed: 'Mixed views',
  concern: 'Concern',
  opposition: 'Opposition',
};

export const ORIGIN: Readonly<Record<ThemeFrontMatter['origin'], string>> = {
  asked: 'People were asked about it',
  emerged: 'People raised it themselves',
};

export const ENGAGEMENT_KIND: Readonly<Record<EngagementData['kind'], string>> = {
  events: 'Events',
  consultation: 'Formal consultation',
  survey: 'Survey',
  written: 'Written feedback',
  meeting: 'Meeting',
  outreach: 'Outreach',
  petition: 'Petition',
};

export const OUTCOME: Readonly<Record<Commitment['outcome'], string>> = {
  open: 'Open',
  met: 'Kept',
  late: 'Kept late',
  replaced: 'Replaced',
  dropped: 'Dropped',
  'not-recorded': 'Outcome not recorded',
};

export const CONFIDENCE: Readonly<Record<Statement['confidence'], string>> = {
  high: 'An official or direct source.',
  medium: 'Press, a copy, or a date that we inferred: weigh it with care.',
  low: 'A campaign or party source: one side’s account.',
};

const UNIT: Readonly<Record<Participation['unit'], readonly [one: string, many: string]>> = {
  people: ['person', 'people'],
  attendances: ['attendance', 'attendances'],
  responses: ['response', 'responses'],
  organisations: ['organisation', 'organisations'],
  signatures: ['signature', 'signatures'],
};

/** A unit of participation in the number that fits: `1 response`, `69 responses`. */
export function unitFor(unit: Participation['unit'], count: number | undefined): string {
  return UNIT[unit][count === 1 ? 0 : 1];
}

/** The first letter as a capital: for a phrase that begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

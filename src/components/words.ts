import type { Change } from '../core/compare/types.ts';
import type { ReasonKind, TracedChange } from '../core/trace/types.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { EngagementData, Participation } from '../schemas/engagement.ts';
import type { Statement } from '../schemas/sources.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import type { VersionFrontMatter } from '../schemas/version.ts';

/* What readers read for each value of the data: said once, so that every page says the same. */

export const VERSION_KIND: Readonly<Record<VersionFrontMatter['kind'], string>> = {
  draft: 'Draft',
  consultation: 'Consultation version',
  update: 'Update',
  refresh: 'Refresh',
  decision: 'Version after a decision',
  final: 'Final version',
};

export const RENDITION: Readonly<Record<VersionFrontMatter['renditions'][number]['form'], string>> =
  {
    html: 'web page',
    pdf: 'PDF',
    'easy-read': 'Easy Read',
    summary: 'summary',
    appendix: 'appendix',
    translation: 'translation',
    'large-print': 'large print',
    audio: 'audio',
    bsl: 'British Sign Language',
  };

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

export const REASON_KIND: Readonly<Record<ReasonKind, string>> = {
  feedback: 'What people said',
  report: 'An outside report',
  finance: 'Money',
  'service-need': 'A need of the services',
  'law-or-policy': 'Law or national policy',
  evidence: 'Evidence',
  decision: 'A decision',
};

export const BASIS = {
  stated: 'the source says so',
  inferred: 'our reading',
} as const;

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

/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'change') // => '1 change'
 * counted(1200, 'entry', 'entries') // => '1,200 entries'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${printNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas between thousands, as the plans themselves print them. */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * Names in a row as people say them.
 *
 * @example
 * listed(['carers', 'staff', 'patients']) // => 'carers, staff and patients'
 */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The first letter as a capital: for a phrase that begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { Change } from '../core/compare/types.ts';
import type { TracedChange } from '../core/trace/types.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { DocumentData } from '../schemas/documents.ts';
import type { EngagementData, Participation } from '../schemas/engagement.ts';
import type { Decision, MeetingData } from '../schemas/meeting.ts';
import type { Organisation } from '../schemas/organisations.ts';
import type { ReportAnswers } from '../schemas/report-answers.ts';
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

/** How people can take part, as it stands within a sentence. */
export const WAY: Readonly<Record<EngagementData['ways'][number]['how'], string>> = {
  online: 'online',
  email: 'by e-mail',
  post: 'by post',
  freepost: 'by Freepost',
  'hard-copy': 'on paper',
  telephone: 'by telephone',
  'in-person': 'in person',
  'social-media': 'on social media',
};

export const STAGE: Readonly<Record<EngagementData['stages'][number]['stage'], string>> = {
  planned: 'Planned',
  opened: 'Opened',
  'closed-online': 'Closed online',
  'closed-by-post': 'Closed by post',
  closed: 'Closed',
  analysis: 'Answers analysed',
  'findings-published': 'Findings published',
  'business-case': 'Business case',
  decision: 'Decision',
  'co-production': 'Worked out together with people',
  implementation: 'Put into practice',
};

export const HANDLING: Readonly<Record<EngagementData['handling'][number]['step'], string>> = {
  gathered: 'Gathered',
  analysed: 'Analysed',
  reported: 'Reported',
  shared: 'Shared',
  used: 'Used',
};

export const SAID: Readonly<Record<ThemeFrontMatter['said'][number], string>> = {
  'effect-on-me': 'How it would affect them and their families',
  experience: 'What they have experienced',
  'what-matters-most': 'What matters most to them',
  'something-to-consider': 'What else should be thought of',
  question: 'Questions',
};

type ReportAnswer = ReportAnswers['answers'][number]['answer'];

/** How a plan meets what a report of others recommended. */
export const REPORT_ANSWER: Readonly<Record<ReportAnswer, string>> = {
  met: 'Met',
  partly: 'Met in part',
  not: 'Not met',
  'no-reply-recorded': 'No reply recorded',
};

export const ORGANISATION_KIND: Readonly<Record<Organisation['kind'], string>> = {
  commissioner: 'Commissioner of care',
  provider: 'Provider of care',
  council: 'Council',
  partnership: 'Partnership',
  scrutiny: 'Scrutiny body',
  voluntary: 'Voluntary organisation',
  'support-unit': 'Support unit',
  government: 'Government',
  'think-tank': 'Think tank',
  representative: 'Representative body',
  other: 'Organisation',
};

/** The same as the heading of a list. */
export const ORGANISATION_KINDS: Readonly<Record<Organisation['kind'], string>> = {
  commissioner: 'Commissioners of care',
  provider: 'Providers of care',
  council: 'Councils',
  partnership: 'Partnerships',
  scrutiny: 'Scrutiny bodies',
  voluntary: 'Voluntary organisations',
  'support-unit': 'Support units',
  government: 'Government',
  'think-tank': 'Think tanks',
  representative: 'Representative bodies',
  other: 'Other organisations',
};

/** Who could come to a meeting: “in public” is not “public”, and readers are told the difference. */
export const SESSION: Readonly<Record<MeetingData['session'], string>> = {
  'held-in-public': 'Held in public: people may watch. It is not a public meeting.',
  'public-meeting': 'A public meeting: people may come and take part.',
  private: 'Held in private: people may not watch.',
  'not-recorded': 'Whether people could watch is not recorded.',
};

export const DECISION_OUTCOME: Readonly<Record<Decision['outcome'], string>> = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  noted: 'Noted',
  deferred: 'Put off',
  rejected: 'Rejected',
  referred: 'Passed to another body',
  'not-recorded': 'Outcome not recorded',
};

export const DOCUMENT_KIND: Readonly<Record<DocumentData['kind'], string>> = {
  findings: 'Report of findings',
  'feedback-summary': 'Summary of feedback',
  'business-case': 'Business case',
  proposal: 'Proposal',
  questionnaire: 'Questionnaire',
  slides: 'Slides',
  minutes: 'Minutes',
  'meeting-paper': 'Paper for a meeting',
  briefing: 'Briefing',
  report: 'Report',
  other: 'Document',
};

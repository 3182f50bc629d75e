import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel } from '../../src/data/model.ts';
import { meetingSchema } from '../../src/schemas/meeting.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface MeetingSettings {
  readonly title?: string;
  readonly today: string;
}

/**
 * A new meeting of a plan, to come or past, which has decided nothing yet.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newMeeting(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), today }: MeetingSettings,
): Created {
  const path = `plans/${plan.id}/meetings/${id}.yaml`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: meetingYaml(plan, title, today) }],
    open: path,
    next: [
      'Say who meets, when and where, and who may come.',
      `For each paper: npm run new -- document ${plan.id} <id>`,
      'When it has decided, say what, and which version that approves.',
      'See that all is well: npm run check',
    ],
  };
}

const OUTCOMES = meetingSchema.shape.decisions.unwrap().element.shape.outcome.options;

function meetingYaml(plan: PlanModel, title: string, today: string): string {
  const [body = { name: 'The board of the partnership' }] = plan.data.organisations;
  return `# A meeting that decides about the plan, or is to. Lines that begin with “#” are notes for you; readers never see them.

# What readers call it.
title: ${yamlText(title)}

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# Who meets; more than one where bodies meet jointly.
body: [${JSON.stringify(body.name)}]

# held-in-public (people may watch), public-meeting (people may take part), private or not-recorded.
session: not-recorded

# The day, as exactly as it is known: 2026-01-31, 2026-01, spring 2026, unknown.
date: ${today}
# time: 13:00 to 15:00

# What was said of its date before it was certain, oldest first. Notices of this plan: ${idsInWords(plan.notices)}.
# announced:
#   - { date: 2026-01, notice: findings-published, note: Only the month was given., source: [SRC-1] }

# Where, “virtual”, “virtual or face to face”, or not-recorded.
place: not-recorded

# How it can be followed or attended.
# attend: The meeting is shown on the partnership’s website.

# What it is about, in a sentence or two.
summary: Say here in a sentence or two what it is about.

# The documents that are before it. This plan has: ${idsInWords(plan.documents)}.
papers: []

# What it decided; nothing before it has. Each decision has an address of its own, made from its id.
# outcome: ${OUTCOMES.join(', ')}.
# version: the one that it approves, or that carries it out: ${idsInWords(plan.versions)}.
# madePublic: where that is another day.
# decisions:
#   - id: plan-approved
#     title: The plan is approved
#     outcome: approved-with-conditions
#     summary: The board approved the plan as it stands.
#     version: 2026-01-decision
#     madePublic: 2026-02-01
#     conditions: [The money is found by the end of March.]
#     next:
#       - { text: Work out the details with those who use the services., by: The hospital trust, condition: if the money is found, source: [SRC-1] }
#     source: [SRC-1]
decisions: []

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
`;
}

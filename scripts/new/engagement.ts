import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface EngagementSettings {
  readonly title?: string;
  /** The version that people were asked about. */
  readonly about: VersionModel;
  readonly today: string;
}

/**
 * A new listening activity of a plan.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newEngagement(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), about, today }: EngagementSettings,
): Created {
  const path = `plans/${plan.id}/engagement/${id}.yaml`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: engagementYaml(plan, title, about, today) }],
    open: path,
    next: [
      'Say when and where it took place, and who came.',
      `For each thing that people said: npm run new -- theme ${plan.id} <id>`,
      'See that all is well: npm run check',
    ],
  };
}

function engagementYaml(
  plan: PlanModel,
  title: string,
  about: VersionModel,
  today: string,
): string {
  return `# One time of listening to people. Lines that begin with “#” are notes for you; readers never see them.

# What readers call it.
title: ${yamlText(title)}

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# events, consultation, survey, written, meeting, outreach or petition.
kind: events

# What it was for, in a sentence or two.
summary: Say here in a sentence or two what it was for.

# First and last day, as exactly as they are known: 2026-01-31, 2026-01, spring 2026.
period: { from: ${today}, to: ${today} }

# What the organisers wanted to learn, or to decide after it.
# purpose: To learn what people miss in the draft before it is put to the board

# The version that people were asked about. This plan has: ${idsInWords(plan.versions)}.
about: ${about.id}

# Sections that they were asked about. That version has: ${idsInWords(about.effective?.sections ?? [])}.
askedAbout: []

# Who held it.
organisers: [${plan.data.organisations.map(({ name }) => JSON.stringify(name)).join(', ')}]

# How people can take part: online, email, post, freepost, hard-copy, telephone, in-person or
# social-media. “until” is the last day, all of it, where it is not that of the period. Readers see
# from these days whether it is open, also long after the site was built.
# ways:
#   - { how: online, detail: Fill in the questionnaire, source: [SRC-1] }
#   - { how: post, detail: Send the printed questionnaire, until: 2026-02-10, source: [SRC-1] }

# Forms and help for people who cannot take part as most do.
# accessible:
#   - { what: The questionnaire in Easy Read, how: Ask for it by telephone, source: [SRC-1] }

# Each event; “note” and “source” may be left out.
# events:
#   - { date: 2026-01-31, time: 18:00-20:00, place: Town Hall, note: Moved from the school, source: [SRC-1] }
events: []

# Who took part. Numbers of different units are never added up, so give each as your source does.
# unit: people, attendances, responses, organisations or signatures. For example:
#   - { count: 395, unit: attendances, statedAs: people, group: the public, source: [SRC-1] }
#   - { count: 69, unit: responses, qualifier: about, channel: online }      # about, more-than or almost
#   - { share: 1/4, unit: responses, ofEvent: Town Hall }                     # where only a share is known
#   - { count: fewer-than-5, unit: people, group: carers }                   # small numbers can lead to people
#   - { count: 464, unit: responses, sumOf: 395 online and 69 by post }       # a sum of your own
participation:
  - { count: not-recorded, unit: people }

# Who analysed the answers, and whether that was a body independent of the organisers; or: not-recorded.
# analysedBy: { name: Name of the body, isIndependent: true, source: [SRC-1] }

# Ids of its documents, as they stand in documents.yaml.
# documents: [findings]

# What it has come to, where that is known: planned, opened, closed-online, closed-by-post, closed,
# analysis, findings-published, business-case, decision, co-production, implementation. Each may name
# a notice, a meeting or a document of this plan.
# stages:
#   - { stage: opened, date: 2026-01-05, notice: now-open, source: [SRC-1] }

# What was done with the answers: gathered, analysed, reported, shared, used. A step that is not here
# is shown as “not recorded”.
# handling:
#   - { step: analysed, date: 2026-03, by: the plan's team, note: By theme, source: [SRC-1] }

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
`;
}

import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import { checkId, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface ReportSettings {
  readonly title?: string;
  readonly today: string;
}

/**
 * A new report that somebody else made on plans, with what it found and recommended.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newReport(
  content: ContentFolder,
  id: string,
  { title = titleFrom(id), today }: ReportSettings,
): Created {
  const path = `reports/${id}.mdx`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: reportText(title, today) }],
    open: path,
    next: [
      'Write what it found and recommended, in your own words.',
      `Say how a plan answers it, in plans/<plan>/reports.yaml: - { report: ${id}, answers: [{ recommendation: involve-everyone, answer: partly, basis: inferred }] }`,
      'Look at it: npm start',
    ],
  };
}

function reportText(title: string, today: string): string {
  return `---
# Lines that begin with “#” are notes for you; readers never see them.

# Its title, as it stands on it.
title: ${yamlText(title)}

# Who made it. Where organisations.yaml has that name, it becomes a link.
by: An institute

# When it was published, as exactly as it is known: 2026-01-31, 2026-01, spring 2026.
date: ${today}

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# One sentence for lists and search.
summary: Say in a sentence what it makes of the plans.

# What it looked at, and how.
# scope: How three plans were made, from interviews with those who made them.

# Where it stands; printed, not linked.
# at: https://example.org/report

# Where you read of it, if that was somewhere else. Say it in your own words; copy nothing.
# reportedIn: { title: An article, publisher: A newspaper, author: A name, date: 2026-01-31, source: [SRC-1] }

# What it found. The id is part of its address: choose it once.
findings:
  - id: too-little-time
    text: There was too little time to ask people.
#   source: [SRC-1]

# What it recommended. A plan says in its reports.yaml how it answers each: met, partly, not or
# no-reply-recorded. What a plan does not mention counts as “no reply recorded”.
recommendations:
  - id: involve-everyone
    text: Ask everyone who is concerned, from the start.
#   source: [SRC-1]

# What others said to it in public; a point may name the recommendation that it is about.
# replies:
#   - id: council
#     by: A council
#     date: 2026-01-31
#     title: Where it was published
#     summary: What they said, in a sentence.
#     points: [{ text: One point of it., recommendation: involve-everyone, source: [SRC-1] }]
#     source: [SRC-1]
replies: []

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
---

Tell here in your own words what the report is about, and what readers should know of it.
`;
}

import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface NoticeSettings {
  readonly title?: string;
  /** The version that it speaks of. */
  readonly about: VersionModel;
  readonly today: string;
}

/**
 * A new notice of a plan, on top of its stack.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newNotice(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), about, today }: NoticeSettings,
): Created {
  const path = `plans/${plan.id}/notices/${id}.mdx`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: noticeText(plan, title, about, today) }],
    open: path,
    next: [
      'Write what the notice says below the second “---”, and the summary.',
      ...(plan.notices.length > 0
        ? [
            'Say under “overtakes” which words of earlier notices no longer hold. The earlier notices stay as they are.',
          ]
        : []),
      'See that all is well: npm run check',
    ],
  };
}

function noticeText(plan: PlanModel, title: string, about: VersionModel, today: string): string {
  const number = Math.max(0, ...plan.notices.map(({ data }) => data.number)) + 1;
  const [engagement = { id: 'public-consultation' }] = plan.engagements;
  return `---
# Lines that begin with “#” are notes for you; readers never see them.

# What readers call it.
title: ${yamlText(title)}

# Its place in the stack: 1 for the first notice of the plan, one more for each after it.
number: ${number}

# The day that it carries, as exactly as it is known: 2026-01-31, 2026-01.
date: ${today}

# How the date is known, where the notice does not carry it.
# dateNote: The notice carries no date. It says “yesterday” of the meeting on 30 January.

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# One sentence for lists and feeds.
summary: Say here in a sentence what is new.

# The version that it speaks of. This plan has: ${idsInWords(plan.versions)}.
about: ${about.id}

# The engagement that it speaks of. This plan has: ${idsInWords(plan.engagements)}.
# engagement: ${engagement.id}

# What earlier notices said and no longer holds: words of theirs, as they stand there, in exactly one place.
# Nobody writes over an earlier notice; readers see both. Earlier notices: ${idsInWords(plan.notices)}.
# overtakes:
#   - notice: ${plan.notices[0]?.id ?? 'consultation-opens'}
#     quote: will be decided in spring
#     now: The board decided on 30 January 2026.
#     source: [SRC-1]

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
---

Say here what is new. A word such as “yesterday” carries its day: <When date="${today}">today</When>.
`;
}

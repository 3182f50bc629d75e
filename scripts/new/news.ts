import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlList, yamlText } from './yaml-text.ts';

export interface NewsSettings {
  readonly title?: string;
  /** The plan, and perhaps the version, that it announces. */
  readonly announces?: { readonly plan: PlanModel; readonly version: VersionModel | undefined };
  readonly today: string;
}

/**
 * A new news item.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newNews(
  content: ContentFolder,
  id: string,
  { title = titleFrom(id), announces, today }: NewsSettings,
): Created {
  const path = `news/${id}.mdx`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: newsText(title, announces, today) }],
    open: path,
    next: [
      'Write the news below the second “---”, in place of the example.',
      ...(announces ? [] : ['Say under “announces” which plan it is about, if it is about one.']),
      'Look at it: npm start',
    ],
  };
}

function newsText(title: string, announces: NewsSettings['announces'], today: string): string {
  return `---
# Lines that begin with “#” are notes for you; readers never see them.

# The headline.
title: ${yamlText(title)}

# One sentence for lists, feeds and search.
summary: Say the news here in one sentence.

# The date that it carries, as exactly as it is known. Before that day it is not shown.
date: ${today}

# To hold it back until a moment, for example one minute past midnight:
# publishAt: 2026-01-31T00:01:00+00:00

# The plan that it is about, the version that it announces, and which changes of it: ids of records in
# that version's changes.yaml.
${announcesLines(announces)}
# A picture in the folder news/files, with what it shows for those who cannot see it.
# picture: { file: files/clinic.png, alt: The new clinic from the street, credit: Name of the photographer }

# What people said of it. Word for word only with their consent.
# said:
#   - { by: Name of the person, role: Their part in the plan, text: What they said., source: [SRC-1] }

# Background for journalists, each a note of its own.
# notesToEditors:
#   - What the plan covers, and for whom.

# For journalists.
# contact: Press office, with its telephone number

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What it rests on: ids of statements in sources.yaml.
# source: [SRC-1]
---

Say here what is new, for whom, and what happens next.

## What happens next

Say when and where people can hear more.
`;
}

function announcesLines(announces: NewsSettings['announces']): string {
  if (!announces) {
    return '# announces: { plan: north-fen, version: 2026-01-update, changes: [carers-section] }\n';
  }
  const { plan, version } = announces;
  const records = version?.records.map(({ id }) => id) ?? [];
  return [
    'announces:',
    `  plan: ${plan.id}`,
    ...(version ? [`  version: ${version.id}`] : []),
    ...(records.length > 0 ? [`  # It records: ${records.join(', ')}.`] : []),
    `  changes: ${yamlList([])}\n`,
  ].join('\n');
}

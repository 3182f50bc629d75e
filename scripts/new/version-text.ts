import { printDate } from '../../src/core/dates/print.ts';
import { FORMS } from '../../src/schemas/rendition.ts';
import type { VersionFrontMatter } from '../../src/schemas/version.ts';
import { yamlText } from './yaml-text.ts';

export interface VersionHead {
  readonly kind: VersionFrontMatter['kind'];
  readonly number: number;
  readonly status: 'working' | 'published';
  readonly today: string;
  /** What it amends or replaces; nothing for the first version. */
  readonly link?: { readonly key: 'amends' | 'replaces'; readonly version: string };
  /** For a part: where its example section stands in the plan as amended. */
  readonly place?: { readonly section: string; readonly after: string };
}

/** The first version of a plan, with an example for every kind of text. */
export function firstVersion({
  kind = 'draft',
  status,
  today,
}: Pick<VersionHead, 'today' | 'status'> & Partial<Pick<VersionHead, 'kind'>>): string {
  return versionText({ kind, number: 1, status, today }, WHOLE);
}

/** A version's `index.mdx`: front matter with every field explained, and a text. */
export function versionText(head: VersionHead, text: string): string {
  return `---\n${frontMatter(head)}---\n\n${text}`;
}

function frontMatter({ kind, number, status, today, link, place }: VersionHead): string {
  const label = `${KIND_LABEL[kind]}, ${printDate(today.slice(0, '2026-01'.length))}`;
  return `# Lines that begin with “#” are notes for you; readers never see them.

# What people call this version.
label: ${yamlText(label)}

# Its place in the row.
number: ${number}

# draft, consultation, update, refresh, decision or final.
kind: ${kind}

${linkLines(link)}
# “published”: readers see it from the day below. “working”: nobody does, but for a preview
# (npm run build -- --preview). “withdrawn”: it is taken back.
status: ${status}

# The day on which it was or will be published, as exactly as it is known: 2026-01-31, 2026-01, spring 2026.
published: ${today}

# To hold it back until a moment, for example one minute past midnight:
# publishAt: 2026-01-31T00:01:00+00:00

# For a version that is only announced (text: none, and no “published”): when it is expected …
# expected: summer 2026
# … and what became of it, if it never came:
# outcome: { text: The refresh was not made. }

# One or two sentences: what this version does.
summary: Say here in a sentence or two what this version does.

${placeLines(place)}
# Old names of sections that got another name, so that old links still lead to them:
# formerly: { carers: [support-for-carers] }

# Other forms of this version. Put files into the folder “files” beside this text.
# The forms: ${FORMS.slice(0, -1).join(', ')} or ${FORMS.at(-1)}.
# renditions:
#   - { form: pdf, title: The plan as a PDF, file: files/plan.pdf, pages: 24 }
#   - { form: executive-summary, title: Executive summary, within: 'the PDF, pages 3 to 5' }
#   - { form: easy-read, title: Easy Read, pending: { since: 2026-01-31 } }
# One that was made from an earlier version says so, and of which sections it tells:
#   - { form: translation, language: Polski, title: Plan po polsku, basedOn: draft, sections: [our-aim] }

# The time that it looks ahead to, in the words of the plan.
# horizon: { text: the coming 12 months, period: { from: 2026-02, to: 2027-01 } }

# Parts for places within the area, by their ids in plan.yaml.
# parts: [{ area: elder-fen, title: Elder Fen, summary: What changes there., sections: [our-aim] }]

# What a reader must know before reading, for example that figures rest on another basis:
# note: Sums are in the prices of 2026.

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
`;
}

function linkLines(link: VersionHead['link']): string {
  if (!link) {
    return `# The first version follows no other. Later ones say “amends: <version>” or “replaces: <version>”.

# How much of the text stands here: whole, or none where you do not have it.
text: whole
`;
  }
  if (link.key === 'amends') {
    return `# The version that this one changes. Everything that is not mentioned here stands as it was.
# If this text is the whole plan anew, write “replaces: ${link.version}” instead, and “text: whole”.
amends: ${link.version}

# How much of the text stands here: a part (only the sections that are new or changed), whole or none.
text: part
`;
  }
  return `# The version whose place this one takes. What is not in this text is gone.
# If this text holds only the sections that change, write “amends: ${link.version}” instead, and “text: part”.
replaces: ${link.version}

# How much of the text stands here: whole, part (with “amends”), or none where you do not have it.
text: whole
`;
}

function placeLines(place: VersionHead['place']): string {
  if (!place) {
    return `# Only with “text: part”: where new sections stand, and which sections go.
# place: { carers: { after: mental-health } }
# repeals: [night-unit]
`;
  }
  return `# Where each new section stands: after or before a section of the plan.
# A section with the id of an earlier one takes its place, and is not named here.
place:
  ${place.section}: { after: ${place.after} }

# Ids of sections that go:
# repeals: [night-unit]
`;
}

const KIND_LABEL: Readonly<Record<VersionFrontMatter['kind'], string>> = {
  draft: 'Draft',
  consultation: 'Consultation version',
  update: 'Update',
  refresh: 'Refresh',
  decision: 'Version after the decision',
  final: 'Final version',
};

/** An example of a whole text. */
export const WHOLE = `## Our aim [#our-aim]

Replace this example with the text of your plan. A line that begins with “##” is a heading; an empty line ends a paragraph.

The mark “[#our-aim]” after a heading is the name of its section. It is not printed, and stays the same when the heading is reworded.

## What we will do [#what-we-will-do]

- Open a crisis line that answers day and night.
- Visit people at home on the day after they leave hospital.

## How we will pay for it [#money]

| Year | Cost |
| --- | --- |
| First year | £2m |
| Second year | £3m |
`;

/**
 * An example of a text that amends another.
 *
 * @param section Id of its one section.
 * @param depth Of its heading.
 */
export function part(section: string, depth: number): string {
  return `${'#'.repeat(depth)} A new section [#${section}]

Replace this example with the sections that are new or changed. Give a changed section the name that it had: it takes the place of the old one.
`;
}

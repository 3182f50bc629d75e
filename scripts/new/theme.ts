import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlList, yamlText } from './yaml-text.ts';

export interface ThemeSettings {
  readonly title?: string;
  /** The version that people spoke about. */
  readonly about: VersionModel;
}

/**
 * A new theme of a plan: what people said, and what became of it.
 *
 * The version after the one that people spoke about is taken for the answer.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newTheme(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), about }: ThemeSettings,
): Created {
  const path = `plans/${plan.id}/themes/${id}.mdx`;
  checkId(id, shownName(content, path));
  const answer = plan.versions.find(({ previous }) => previous === about.id);
  return {
    files: [{ path, text: themeText(plan, title, about, answer) }],
    open: path,
    next: [
      'Write what was heard below the second “---”, in your own words.',
      answer
        ? `Name the theme where it changed the plan, in the reasons of changes.yaml: { kind: feedback, theme: ${id}, basis: stated }`
        : 'When the next version answers it, add a disposition.',
      'See that all is well: npm run check',
    ],
  };
}

function themeText(
  plan: PlanModel,
  title: string,
  about: VersionModel,
  answer: VersionModel | undefined,
): string {
  const { engagements } = plan;
  const [engagement = { id: 'public-events' }] = engagements;
  return `---
# Lines that begin with “#” are notes for you; readers never see them.

# The theme in a few words.
title: ${yamlText(title)}

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# “emerged”: people raised it themselves. “asked”: you had asked about it.
origin: emerged

# The theme that this one is a part of.
# parent: another-theme

# Other words under which people may look for it.
# alsoKnownAs: [Support for carers]

# How people stood to what was proposed: support, support-with-conditions, mixed, concern or opposition.
# stance: concern

# What kind of thing people said: effect-on-me (and my family), experience, what-matters-most,
# something-to-consider or question; several where they said several.
# said: [experience, what-matters-most]

# The version that people spoke about. This plan has: ${idsInWords(plan.versions)}.
about: ${about.id}

# Sections of that version that the theme is about. It has: ${idsInWords(about.effective?.sections ?? [])}.
sections: []

# Where it was heard. Give a count only where a source gives one for this very theme.
# heardAt:
#   - { engagement: ${engagement.id}, count: 12, unit: people }${
    engagements.length > 1 ? `\n# Engagements of this plan: ${idsInWords(engagements)}.` : ''
  }
heardAt: not-recorded

# What was done with it, where a source tells of this very theme; otherwise it stands with the
# engagement. Steps: gathered, analysed, reported, shared, used. A step that is not here is shown as
# “not recorded”.
# handling:
#   - { step: shared, date: 2026-03, with: the people who lead the work on it, source: [SRC-1] }

# What was decided about it, once for each version that followed: accepted, partly, already (it was in
# the plan), not-accepted, out-of-scope, deferred or not-recorded. “basis: stated” where a source says
# so, “basis: inferred” where it is your reading.
${dispositionLines(answer)}
# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
---

Say here in your own words what people told you. Do not name them, and do not quote them without asking.
`;
}

function dispositionLines(answer: VersionModel | undefined): string {
  const version = answer?.id ?? '2026-06-update';
  const example = `{ version: ${version}, disposition: accepted, basis: stated, reason: The plan has a section on it now., sections: ${yamlList(['carers'])} }`;
  return answer
    ? `# For example: ${example}
dispositions:
  - { version: ${version}, disposition: not-recorded }
`
    : `# dispositions:
#   - ${example}
`;
}

import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import { checkId, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { missingSiteFiles } from './site-files.ts';
import { firstVersion } from './version-text.ts';
import { yamlText } from './yaml-text.ts';

export interface PlanSettings {
  readonly title?: string;
  /** Id of the first version. */
  readonly first?: string;
  /** Day of the first version. */
  readonly today: string;
  readonly status: 'working' | 'published';
}

/**
 * A new plan with a first version, and with what its site needs where it is the first plan there.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newPlan(
  content: ContentFolder,
  id: string,
  { title = titleFrom(id), first, today, status }: PlanSettings,
): Created {
  const folder = `plans/${id}`;
  checkId(id, shownName(content, folder));
  const version = first ?? `${today.slice(0, '2026-01'.length)}-draft`;
  checkId(version, shownName(content, `${folder}/versions/${version}`));
  const text = `${folder}/versions/${version}/index.mdx`;
  return {
    files: [
      ...missingSiteFiles(content),
      { path: `${folder}/plan.yaml`, text: planYaml(title) },
      { path: text, text: firstVersion({ today, status }) },
    ],
    open: text,
    next: [
      'Paste the text of the plan below the second “---”, in place of the example.',
      `Say in ${shownName(content, `${folder}/plan.yaml`)} what the plan is and who makes it.`,
      'Look at it: npm start',
      `When the next version comes: npm run new -- version ${id} <year>-<month>-update`,
    ],
  };
}

function planYaml(title: string): string {
  return `# What is true of every version of this plan. Lines that begin with “#” are notes for you; readers never see them.

# Name of the plan.
title: ${yamlText(title)}

# A short name for lists, where the name is long.
# shortTitle: North Fen

# Other names under which people may look for it.
# alsoKnownAs: [North Fen Plan]

# Two or three sentences for a reader who has never heard of it.
summary: >-
  Say here in two or three sentences what this plan is, whom it is for and what it wants to change.

# Who makes the plan, and each one's part in it.
organisations:
  - { name: Name of your partnership, role: Makes the plan and answers for it }

# The place that it covers, and the places inside it. A place that a part of a version is for needs
# an “id”; “kind” says what it is, “organisations” who works there.
# area:
#   name: North Fen
#   alsoKnownAs: [the Fen]
#   parts: [{ id: elder-fen, name: Elder Fen, kind: borough, organisations: [Elder Fen Council] }]

# Places beyond the area whose bodies are partners.
# neighbours: [{ name: South Fen, note: Its hospital treats people of North Fen. }]

# The groups that work out parts of the plan, and who leads each (or “leads: not-recorded”).
# workstreams: [{ title: Urgent care, leads: [Ada Lock] }]

# Where readers can sign up for news of this plan.
# newsletter: { label: News of the plan by e-mail, address: https://plans.example/news }

# The years that it plans for.
# period: { from: 2026-04, to: 2031-03 }

# Whom to ask: an e-mail address, a web address (“address: https://…”), or both.
# contacts: [{ name: The plan's team, email: plan@plans.example }]

# Committees that hold the plan to account.
# scrutiny: [The council's health scrutiny committee]

# Puts a note on every page that this is not the official text: “real” or “fictional”.
# demonstration: fictional

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
`;
}

import { type ContentFolder, readText } from '../../src/data/content-folder.ts';
import type { NewFile } from './new-file.ts';

/** What a content folder cannot do without and does not have yet: `site.yaml`, `sources.yaml`. */
export function missingSiteFiles(content: ContentFolder): NewFile[] {
  return [
    { path: 'site.yaml', text: SITE },
    { path: 'sources.yaml', text: SOURCES },
  ].filter((file) => readText(content, file.path) === undefined);
}

const SITE = `# What is said once for the whole site. Lines that begin with “#” are notes for you; readers never see them.

# Name of the site, at the head of every page.
name: Health and care plans

# One sentence on what readers find here.
summary: Plans for health and care, every version of them, and what changed between them.

# Who publishes it.
organisation: Name of your partnership

# Where the site will stand, with its path where it is not the root.
address: https://plans.example/

# Language of the site.
language: en-GB

# How readers reach you: e-mail, telephone, postal address; at least one is expected of you.
contact:
  email: plans@plans.example
  # telephone: 01234 567890
  # post: Name, street, town, postcode

# More contacts of offices, of which the check is not to warn wherever they stand.
# publicContacts: [01234 567891]

# A page where people sign up for news by e-mail, if you have one.
# newsletter: { label: News by e-mail, address: https://plans.example/sign-up }

# Colours of your partnership, dark enough to read white text on them.
# colours: { brand: '#17594a', link: '#1a4f8b' }

# “show” lists changes that nobody has explained openly; “refuse” builds no site while there are any.
# “warn” tells of what looks like data of people (telephone numbers and the like); “refuse” builds no site.
# strictness: { unexplained: show, personalData: warn }

# What “npm run publish” refuses to seal: “show” lets it pass, and counts it openly on the version.
# publishing: { unexplained: refuse, unanswered: refuse }
`;

const SOURCES = `# What plans, themes and news rest on. Lines that begin with “#” are notes for you; readers never see them.

# What was published and you have read, each under an id of your choice, for example:
#   findings-2026:
#     title: What people told us
#     publisher: Name of the partnership
#     kind: official            # official, minutes, press, trade-press, campaign, think-tank, copy or fictional
#     date: 2026-01-31
#     address: https://plans.example/findings.pdf
#     archived: https://archive.example/findings.pdf      # where an archive keeps a copy
publications: {}

# What they say, in your words. Other files name a statement by its id: “source: [SRC-1]”. For example:
#   - id: SRC-1
#     statement: 395 people came to the four events.
#     from: [findings-2026]
#     confidence: high          # high: official or direct; medium: press or a copy; low: one side of a dispute
#     note: What a reader should know about it
statements: []

# Telephone numbers, e-mail addresses and postcodes of offices in this file: the check warns of all others.
# publicContacts: [the number or address, as it stands in the text]
`;

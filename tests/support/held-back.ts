import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { ContentTree } from './content-tree.ts';
import { heldLife, heldLifeParts } from './held-back-life.ts';
import { SHOWN_LIFE } from './shown-life.ts';

/** The plan of the harbour gets a third version, a theme, an engagement, news … all held back until then. */
export const PUBLISH_AT = '2025-06-01T00:01:00+01:00';
export const ONE_SECOND_BEFORE = '2025-05-31T23:00:59Z';
export const ONE_SECOND_AFTER = '2025-05-31T23:01:01Z';

const REFRESH = 'plans/harbour/versions/2025-canaryversion';
const THEME = 'plans/harbour/themes/opening-hours.mdx';

/** A part of a file that is published, as it is with and without what is held back. */
export interface HeldPart {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Files that are held back, each field with a word of its own that begins with `canary`. */
export const HELD_FILES: Readonly<Record<string, string | Buffer>> = {
  ...heldLife(PUBLISH_AT),
  [`${REFRESH}/index.mdx`]: `---
label: Canarylabel of 2025
number: 3
kind: refresh
replaces: 2024-09-update
text: whole
status: published
published: 2025-06-01
publishAt: ${PUBLISH_AT}
summary: A canarysummary.
note: A canarynote for readers. # nobody sees a canaryyamlcomment
renditions:
  - { form: pdf, title: The canaryrendition, file: files/canaryfile.pdf }
  - { form: summary, title: Short form, at: https://canaryaddress.example/ }
source: [HAR-S09]
---
The canaryparagraph begins with a [canarylink](https://canarytarget.example/) and a note.[^1]

## Canaryheading [#canarypin]

- The canaryitem is new.

| Where | How many |
| --- | --- |
| canarycell | 4127 |

<Figure src="files/canaryimage.png" alt="The canaryalt">The canarycaption</Figure>

<Callout kind="note">A canarycallout.</Callout>

<KeyFigure value="98127" source="HAR-S09">canaryfigure</KeyFigure>

<Quotation by="Canaryspeaker">The canaryquotation.</Quotation>

> A canaryblockquote.

[^1]: The canaryfootnote.
`,
  [`${REFRESH}/files/canaryfile.pdf`]: pdf('canarypdftitle', 'canarypdftext'),
  'plans/harbour/files/canarypaper.pdf': pdf('canarypapertitle', 'canarypapertext'),
  [`${REFRESH}/files/canaryimage.png`]: png('canaryexif'),
  [`${REFRESH}/changes.yaml`]: `records:
  - id: canaryrecord
    class: substantive
    summary: The canaryrecordsummary.
    at: [{ section: canarypin, whole: added }]
    reasons:
      - { kind: feedback, theme: canarytheme, basis: stated, summary: The canaryreason., source: [HAR-S09] }
    note: A canaryrecordnote.
`,
  'plans/harbour/themes/canarytheme.mdx': `---
title: The canarythemetitle
publishAt: ${PUBLISH_AT}
origin: emerged
about: 2024-09-update
alsoKnownAs: [canaryalias]
heardAt: [{ engagement: canaryengagement }]
dispositions:
  - { version: 2025-canaryversion, disposition: accepted, basis: stated, reason: The canarythemereason., source: [HAR-S09] }
---
What was heard is a canarythemetext.
`,
  'plans/harbour/engagement/canaryengagement.yaml': `title: The canaryengagementtitle
kind: events
publishAt: ${PUBLISH_AT}
summary: A canaryengagementsummary.
period: { from: 2025-01-14, to: 2025-01-14 }
about: 2024-09-update
organisers: [Canaryorganiser]
events: [{ date: 2025-01-14, place: Canaryplace }]
participation: [{ count: 77, unit: people, group: canarygroup, channel: canarychannel }]
`,
  'news/canarynews.mdx': `---
title: The canarynewstitle
summary: A canarynewssummary.
date: 2025-06-01
publishAt: ${PUBLISH_AT}
contact: Canarycontact
announces: { plan: harbour, version: 2025-canaryversion, changes: [canaryrecord] }
---
The canarynewsbody has a [canarynewslink](https://canarynewstarget.example/).
`,
  'pages/canarypage.mdx': `---
title: The canarypagetitle
summary: A canarypagesummary.
publishAt: ${PUBLISH_AT}
---
The canarypagebody.
`,
  'plans/merger/plan.yaml': `title: The canaryplantitle
summary: A canaryplansummary.
demonstration: fictional
`,
  'plans/merger/versions/draft/index.mdx': `---
label: Canarydraft
number: 1
kind: draft
text: whole
status: published
published: 2025-06-01
publishAt: ${PUBLISH_AT}
summary: A canarydraftsummary.
---
The canarydrafttext.
`,
};

/** What is held back inside of files that are published. */
export const HELD_PARTS: readonly HeldPart[] = [
  ...heldLifeParts(PUBLISH_AT),
  {
    file: THEME,
    find: '\nsource: [HAR-S01]\n---',
    replace: `
  - { version: 2025-canaryversion, disposition: partly, basis: stated, reason: The canarydisposition., source: [HAR-S09] }
source: [HAR-S01]
---`,
  },
  {
    file: 'plans/harbour/commitments.yaml',
    find: 'source: [HAR-S01]\n',
    replace: `source: [HAR-S01]
- id: canarypromise
  wording: The canarycommitment.
  madeIn: { version: 2025-canaryversion }
  due: autumn 2027
  condition: a canarycondition
  outcome: open
`,
  },
  {
    file: 'sources.yaml',
    find: 'statements:\n',
    replace: `  canarypublication: { title: The canarypublicationtitle, publisher: Canarypublisher, kind: fictional }
statements:
  - { id: HAR-S09, statement: The canarystatement., from: [canarypublication], confidence: high, note: A canarystatementnote. }
`,
  },
];

/** What no date brings out: unfinished work, the text of what is only announced, files that nothing lists. */
export const NEVER_SHOWN: Readonly<Record<string, string | Buffer>> = {
  'plans/harbour/versions/2026-working/index.mdx': `---
label: Canaryworking
number: 4
kind: update
replaces: 2025-canaryversion
text: whole
status: working
summary: A canaryworkingsummary.
---
## Canaryworkingheading

The canaryworkingtext.
`,
  'plans/harbour/versions/2024-03-draft/files/canaryunlisted.pdf': pdf('canaryunlistedtitle', ''),
  'plans/harbour/files/canaryunlistedpaper.pdf': pdf('canaryunlistedpapertitle', ''),
  'news/files/canarynewsfile.png': png('canarynewsexif'),
};

/** A plan of which a version is announced, and its text being written; and what readers see of a plan's life. */
export const ANNOUNCED: Readonly<Record<string, string>> = {
  ...SHOWN_LIFE,
  'plans/quay/plan.yaml':
    'title: Quay plan\nsummary: The plan of the quay.\ndemonstration: fictional\n',
  'plans/quay/versions/first/index.mdx': `---
label: First
number: 1
kind: draft
text: none
status: published
published: 2024-01-01
summary: Listed only.
---
`,
  'plans/quay/versions/second/index.mdx': `---
label: Second
number: 2
kind: update
replaces: first
text: none
status: published
expected: 2030
summary: Is being written.
---
`,
};

/** The text that is being written for the announced version. */
export const ANNOUNCED_TEXT: HeldPart = {
  file: 'plans/quay/versions/second/index.mdx',
  find: 'text: none\nstatus: published\nexpected: 2030\nsummary: Is being written.\n---\n',
  replace: `text: whole
status: published
expected: 2030
summary: Is being written.
formerly: { canaryplace: [canaryformer] }
renditions: [{ form: summary, title: A canaryform }]
---
## Canaryplaceholderheading [#canaryplace]

The canaryplaceholdertext.
`,
};

/** What is told as done on a day that has not come, in entries that readers see. */
export const AHEAD: readonly HeldPart[] = [
  {
    file: 'plans/harbour/meetings/board.yaml',
    find: 'decisions:\n',
    replace: `decisions:
  - { id: canaryembargo, title: The canaryembargo, outcome: approved, summary: It waits., madePublic: 2025-06-02 }
`,
  },
  {
    file: 'plans/harbour/commitments.yaml',
    find: '  due: 2025-05\n  outcome: open\n',
    replace:
      '  due: 2025-05\n  outcome: late\n  outcomeNote: A canaryoutcome.\n  outcomeDate: 2025-06-02\n',
  },
  {
    file: 'plans/harbour/engagement/town-meeting.yaml',
    find: 'participation:',
    replace: `stages: [{ stage: decision, date: 2025-06-02, note: A canarystage. }]
handling: [{ step: used, date: 2025-06-02, note: A canaryuse. }]
participation:`,
  },
  {
    file: 'reports/outside-look.mdx',
    find: 'recommendations:',
    replace: `replies: [{ id: canaryreply, by: The board, date: 2025-06-02, title: Reply, summary: In short., source: [HAR-S09] }]
recommendations:`,
  },
  {
    file: 'people.yaml',
    find: '  said:\n',
    replace: '  said:\n    - { date: 2025-06-02, summary: The canaryspeech., plan: harbour }\n',
  },
  {
    file: 'sources.yaml',
    find: 'statements:\n',
    replace: `statements:
  - { id: HAR-S09, statement: The canarystatement., from: [minutes], confidence: high }
`,
  },
];

/** What speaks of the text that is being written for the announced version. */
export const OF_ANNOUNCED_TEXT: Readonly<Record<string, string>> = {
  'plans/quay/commitments.yaml':
    '- { id: c, wording: The canarypromise., madeIn: { version: second }, due: none, outcome: open }\n',
  'plans/quay/measures/canary.yaml':
    'title: The canarymeasure\nunit: beds\nsummary: How many.\nabout: second\n',
};

/** Puts files that are held back, and parts of files, into a tree. */
export function hold(
  tree: ContentTree,
  files: Readonly<Record<string, string | Buffer>>,
  parts: readonly HeldPart[] = [],
): void {
  for (const [file, bytes] of Object.entries(files)) {
    const full = path.join(tree.folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  for (const { file, find, replace } of parts) {
    const text = readFileSync(path.join(tree.folder, file), 'utf8');
    if (!text.includes(find)) throw new Error(`“${find}” is not in ${file}.`);
    tree.write(
      file,
      text.replace(find, () => replace),
    );
  }
}

/** A PDF with a title and a text in a packed stream. */
function pdf(title: string, text: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj <</Title(A ${title})>> endobj\n2 0 obj <</Filter/FlateDecode>> stream\n`,
    ),
    deflateSync(`BT (The ${text}) Tj ET`),
    Buffer.from('\nendstream endobj\n%%EOF\n'),
  ]);
}

/** A picture of one point with a comment. */
function png(comment: string): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0A ${comment}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

import type { HeldPart } from './held-back.ts';

/** The moment until which all of it is held back is put in where the files are put together. */
type Until = string;

/** What of the life of the harbour's plan readers see, so that something can be held back beside it. */
export const SHOWN_LIFE: Readonly<Record<string, string>> = {
  'people.yaml': `- id: ada-lock
  name: Ada Lock
  roles: [{ title: Chair of the board, at: 2024 }]
  said:
    - { date: 2024-09, summary: She thanked all who had written., plan: harbour }
`,
  'glossary.yaml': `- id: tide
  term: tide
  senses:
    - { meaning: The rise and fall of the sea. }
`,
  'plans/harbour/meetings/board.yaml': `title: Board in September
body: [Harbour Health Board]
session: held-in-public
date: 2024-09-01
place: Town hall
summary: The board approved the update.
papers: [letters]
decisions:
  - { id: update, title: The update, outcome: approved, summary: The board approved it., version: 2024-09-update }
`,
  'plans/harbour/documents.yaml': `- id: letters
  title: What the letters said
  kind: findings
  summary: All letters in short.
  date: 2024-08
`,
};

/** Entries of its life that are held back, each field with a word of its own that begins with `canary`. */
export function heldLife(until: Until): Readonly<Record<string, string>> {
  return {
    'plans/harbour/notices/canarynotice.mdx': `---
title: The canarynoticetitle
number: 1
date: 2025-06-01
dateNote: The canarydatenote.
publishAt: ${until}
summary: A canarynoticesummary.
about: 2024-09-update
---
The canarynoticetext says much.
`,
    'plans/harbour/meetings/canarymeeting.yaml': `title: The canarymeetingtitle
body: [Canarybody]
session: held-in-public
date: 2025-06-20
announced: [{ date: summer 2025, notice: canarynotice, note: A canarytrail. }]
time: 10am at the canaryclock
place: Canaryhall
attend: By the canarydoor
publishAt: ${until}
summary: A canarymeetingsummary.
papers: [canarydocument]
decisions:
  - id: canarydecision
    title: The canarydecisiontitle
    outcome: approved-with-conditions
    summary: A canarydecisionsummary.
    version: 2025-canaryversion
    conditions: [A canaryproviso]
    next: [{ text: The canarynextstep, condition: the canarynextcondition, by: Canarynextbody }]
`,
    'plans/harbour/measures/canarymeasure.yaml': `title: The canarymeasuretitle
unit: canaryunits
summary: A canarymeasuresummary.
publishAt: ${until}
targets: [{ value: 7315, by: 2026, note: A canarytarget. }]
outcomes: [{ date: 2025, value: 7316, note: A canaryoutcome. }]
`,
    'reports/canaryreport.mdx': `---
title: The canaryreporttitle
by: Canaryreporter
date: 2025-06-01
publishAt: ${until}
summary: A canaryreportsummary.
scope: The canaryscope
findings: [{ id: canaryfinding, text: A canaryfindingtext. }]
recommendations: [{ id: canaryadvice, text: A canaryadvicetext. }]
replies: [{ id: canaryreply, by: Canaryreplier, date: 2025-06, title: The canaryreplytitle, summary: A canaryreplysummary. }]
---
The canaryreporttext.
`,
    'plans/harbour/reports.yaml': `- report: canaryreport
  answers:
    - { recommendation: canaryadvice, answer: partly, basis: inferred, reason: The canaryanswer., by: [{ version: 2025-canaryversion, section: canarypin }] }
  challenges:
    - { finding: canaryfinding, at: { version: 2024-09-update, section: money }, note: A canarydoubt. }
`,
  };
}

/** Parts of entries that readers see. */
export function heldLifeParts(until: Until): readonly HeldPart[] {
  return [
    {
      file: 'plans/harbour/documents.yaml',
      find: '- id: letters\n',
      replace: `- id: canarydocument
  title: The canarydocumenttitle
  kind: briefing
  summary: A canarydocumentsummary.
  date: 2025-06-01
  publishAt: ${until}
  by: [Canarywriter]
  renditions: [{ form: summary, title: The canaryshortform, within: the canarywhole }]
- id: letters
`,
    },
    {
      file: 'plans/harbour/meetings/board.yaml',
      find: 'papers: [letters]\n',
      replace: `papers: [letters, canarydocument]
announced: [{ date: 2024-09, notice: canarynotice, note: A canaryannouncement. }]
`,
    },
    {
      file: 'people.yaml',
      find: '  said:\n',
      replace: `  said:
    - { date: 2025-06, summary: She spoke of the canaryspeech., plan: harbour, notice: canarynotice }
`,
    },
    {
      file: 'glossary.yaml',
      find: '  senses:\n',
      replace: `  senses:
    - { meaning: A canarymeaning., plans: [merger] }
`,
    },
  ];
}

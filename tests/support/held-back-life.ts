import type { HeldPart } from './held-back.ts';

/** The moment until which all of it is held back is put in where the files are put together. */
type Until = string;

/** Entries of the life of the harbour's plan that are held back, each field with a word of its own that begins with `canary`. */
export function heldLife(until: Until): Readonly<Record<string, string>> {
  return {
    'plans/harbour/notices/canarynotice.mdx': `---
title: The canarynoticetitle
number: 2
date: 2025-06-01
dateNote: The canarydatenote.
publishAt: ${until}
summary: A canarynoticesummary.
about: 2024-09-update
overtakes: [{ notice: approved, quote: in October, now: They began on the canaryday. }]
---
The canarynoticetext says much.
`,
    'plans/harbour/meetings/canarymeeting.yaml': `title: The canarymeetingtitle
body: [Canarybody]
session: held-in-public
date: 2025-05-20
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
  renditions:
    - { form: summary, title: The canaryshortform, within: the canarywhole }
    - { form: full-report, title: The canarylongform, file: files/canarypaper.pdf }
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
      file: 'plans/harbour/meetings/board.yaml',
      find: 'decisions:\n',
      replace: `decisions:
  - { id: canaryruling, title: The canaryrulingtitle, outcome: approved, summary: A canaryrulingsummary., version: 2025-canaryversion }
`,
    },
    {
      file: 'plans/harbour/documents.yaml',
      find: '  date: 2024-08\n',
      replace: `  date: 2024-08
  renditions: [{ form: easy-read, title: The canaryeasyread, basedOn: 2025-canaryversion }]
`,
    },
    {
      file: 'plans/harbour/engagement/town-meeting.yaml',
      find: 'participation:',
      replace: `documents: [canarydocument]
stages: [{ stage: decision, date: 2025-06, meeting: canarymeeting, note: A canarystage. }]
handling: [{ step: used, date: 2025-06, document: canarydocument, note: A canaryuse. }]
participation:`,
    },
    {
      file: 'plans/harbour/commitments.yaml',
      find: '  due: 2025-05\n  outcome: open\n',
      replace: `  due: 2025-05
  outcome: late
  outcomeNote: The canarykeeping took long.
  outcomeDate: 2025-06
  keptBy: { notice: canarynotice }
`,
    },
    {
      file: 'plans/harbour/commitments.yaml',
      find: '  due: 2025-07\n  outcome: open\n',
      replace: `  due: 2025-07
  outcome: replaced
  outcomeNote: The canaryswap took its place.
  replacedBy: { commitment: canarysuccessor }
- id: canarysuccessor
  wording: The canarysuccession.
  publishAt: ${until}
  madeIn: { elsewhere: the canaryhandover }
  due: none
  outcome: open
`,
    },
    {
      file: 'plans/harbour/reports.yaml',
      find: '  answers: []\n',
      replace: `  answers:
    - { recommendation: costs, answer: met, basis: inferred, reason: The canaryprice is told., by: [{ version: 2024-03-draft, section: urgent-care }, { version: 2025-canaryversion, section: canarypin }] }
  challenges: []
- report: canaryreport
  answers:
    - { recommendation: canaryadvice, answer: partly, basis: inferred, reason: The canaryanswer., by: [{ version: 2025-canaryversion, section: canarypin }] }
  challenges:
    - { finding: canaryfinding, at: { version: 2024-09-update, section: carers }, note: A canarydoubt. }
`,
    },
    {
      file: 'organisations.yaml',
      find: '  kind: provider\n',
      replace: `  kind: provider
  succeededBy: canaryheir
- id: canaryheir
  name: The Canarymergedboard
  publishAt: ${until}
  kind: provider
  summary: The canarymerger made it.
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
      file: 'people.yaml',
      find: '- id: ada-lock\n',
      replace: `- id: canaryperson
  name: Bea Canaryname
  roles: [{ title: The canaryrole, at: 2025 }]
  said:
    - { date: 2025-06, summary: She told of the canarytelling., plan: harbour, meeting: canarymeeting }
- id: canarycandidate
  name: Cid Canarysurname
  publishAt: ${until}
  roles: [{ title: The canarypost, at: 2025 }]
- id: ada-lock
`,
    },
    {
      file: 'glossary.yaml',
      find: '  senses:\n',
      replace: `  senses:
    - { meaning: A canarymeaning., plans: [merger] }
`,
    },
    {
      file: 'glossary.yaml',
      find: '- id: tide\n',
      replace: `- id: canaryterm
  term: canaryword
  senses:
    - { meaning: A canarysense., publishAt: ${until} }
- id: tide
`,
    },
  ];
}

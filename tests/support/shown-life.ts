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
  'organisations.yaml': `- id: harbour-health-board
  name: Harbour Health Board
  kind: provider
`,
  'reports/outside-look.mdx': `---
title: An outside look
by: Harbour Institute
date: 2024-10
summary: What the plan leaves open.
recommendations: [{ id: costs, text: Say what it costs. }]
---
It read the update.
`,
  'plans/harbour/reports.yaml': `- report: outside-look
  answers: []
`,
  'plans/harbour/commitments.yaml': `- id: open-longer
  wording: Open the walk-in centre for longer.
  madeIn: { engagement: town-meeting }
  due: autumn 2024
  outcome: met
  outcomeDate: 2024-09-02
  source: [HAR-S01]
- id: tell-people
  wording: Tell people about the hours.
  madeIn: { version: 2024-03-draft }
  due: 2025-05
  outcome: open
- id: train-staff
  wording: Train the staff.
  madeIn: { version: 2024-09-update }
  due: 2025-07
  outcome: open
`,
  'plans/harbour/notices/approved.mdx': `---
title: The update is approved
number: 1
date: 2024-09-03
summary: The board has approved the update.
about: 2024-09-update
---
The new hours will begin in October.
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

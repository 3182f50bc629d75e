import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { organisationsSchema } from '../schemas/organisations.ts';
import { peopleSchema } from '../schemas/people.ts';
import { reportSchema } from '../schemas/report.ts';
import { planReportsSchema } from '../schemas/report-answers.ts';
import { checkSiteLists } from './check-site-lists.ts';
import { Report } from './report.ts';

interface Content {
  readonly organisations?: z.input<typeof organisationsSchema>;
  readonly said?: object;
  readonly answers?: object;
  readonly replies?: z.input<typeof reportSchema>['replies'];
}

/** What is wrong on a site with the plan `fen`, its notice `closed`, and the report `look` on costs. */
function mistakesIn({ organisations = [], said, answers, replies = [] }: Content) {
  const report = new Report();
  const read = <T>(file: string, data: T) => ({
    data,
    errors: [],
    placeOf: (at: readonly (string | number)[]) => ({ file: `${file}: ${at.join('.')}` }),
  });
  const roles = [{ title: 'Chair', at: '2024' }];
  const one = { date: '2024-09', summary: 'She thanked all.', ...said };
  const people = [{ id: 'ada', name: 'Ada Lock', roles, said: said ? [one] : [] }];
  report.plans.set('fen', {
    versions: [],
    heldBack: new Set(),
    recordsOf: new Map(),
    themes: [],
    engagements: [],
    notices: ['closed'],
    meetings: ['board'],
    documents: [],
    answers: read('reports.yaml', planReportsSchema.parse(answers ? [answers] : [])),
  });
  const look = reportSchema.parse({
    title: 'A look',
    by: 'Institute',
    date: '2024',
    summary: 'It looked.',
    recommendations: [{ id: 'costs', text: 'Say what it costs.' }],
    findings: [{ id: 'staff', text: 'Staff are few.' }],
    replies,
  });
  const reports = [{ id: 'look', source: '', ...read('look.mdx', look), file: 'look.mdx' }];
  checkSiteLists(
    {
      organisations: read('organisations.yaml', organisationsSchema.parse(organisations)),
      people: read('people.yaml', peopleSchema.parse(people)),
      glossary: undefined,
    },
    reports,
    ['look'],
    report,
  );
  return report.errors.map(({ message }) => message.split('\n')[0]);
}

const board = (id: string, succeededBy: string) =>
  ({ id, name: id, kind: 'provider', succeededBy }) as const;

test('an organisation is followed by one that there is', () => {
  expect(mistakesIn({ organisations: [board('old', 'new'), board('new', 'newer')] })).toEqual([
    'organisations.yaml: 1.succeededBy: There is no organisation “newer”.',
  ]);
});

test('what was said stands in a report, a plan, a notice or a meeting that there is', () => {
  const there = { plan: 'fen', report: 'look', notice: 'closed', meeting: 'board' };
  expect(mistakesIn({ said: there })).toEqual([]);
  expect(
    mistakesIn({ said: { plan: 'fen', report: 'book', notice: 'board', meeting: 'closed' } }),
  ).toEqual([
    'people.yaml: 0.said.0.report: There is no report “book”.',
    'people.yaml: 0.said.0.notice: There is no notice “board”.',
    'people.yaml: 0.said.0.meeting: There is no meeting “closed”.',
  ]);
  expect(mistakesIn({ said: { plan: 'marsh', notice: 'closed' } })).toEqual([
    'people.yaml: 0.said.0.plan: There is no plan “marsh”.',
  ]);
});

test('a notice without its plan cannot be found', () => {
  expect(mistakesIn({ said: { notice: 'closed' } })).toEqual([
    'people.yaml: 0.said.0.notice: A notice or a meeting belongs to a plan, and the entry names none.',
  ]);
});

test('a reply, and the answer of a plan, are to something that the report says', () => {
  const reply = { id: 'reply', by: 'Board', date: '2024', title: 'Reply', summary: 'It replied.' };
  const points = [
    { text: 'We will.', recommendation: 'costs' },
    { text: 'We did.', recommendation: 'cost' },
  ];
  const at = { version: 'draft', section: 'staff' };
  expect(
    mistakesIn({
      replies: [{ ...reply, points }],
      answers: {
        report: 'look',
        answers: [{ recommendation: 'staff', answer: 'no-reply-recorded' }],
        challenges: [{ finding: 'costs', at, note: 'Doubtful.' }],
      },
    }),
  ).toEqual([
    'look.mdx: replies.0.points.1.recommendation: There is no recommendation “cost”.',
    'reports.yaml: 0.answers.0.recommendation: There is no recommendation “staff”.',
    'reports.yaml: 0.challenges.0.finding: There is no finding “costs”.',
  ]);
});

import { expect, test } from 'vitest';
import type { PlanModel, ReportModel } from '../../data/model.ts';
import { planReportsSchema } from '../../schemas/report-answers.ts';
import { doubtsAbout } from './doubts.ts';

const REPORT = {
  id: 'outside-look',
  data: { title: 'An outside look', findings: [{ id: 'savings', text: 'Savings?', source: [] }] },
} as unknown as ReportModel;

const PLAN = {
  id: 'fen',
  versions: ['draft', 'update'].map((id) => ({
    id,
    data: { label: `The ${id}` },
    effective: { sections: [{ id: 'money', title: 'Money' }] },
  })),
  reportAnswers: planReportsSchema.parse([
    {
      report: 'outside-look',
      challenges: [
        {
          finding: 'savings',
          at: { version: 'draft', section: 'money' },
          note: 'It counts on them.',
        },
        { finding: 'savings', at: { version: 'hidden', section: 'money' }, note: 'So does this.' },
      ],
    },
    {
      report: 'hidden',
      challenges: [{ finding: 'x', at: { version: 'draft', section: 'money' }, note: 'Hidden.' }],
    },
  ]),
} as unknown as PlanModel;

test('a doubt leads to the passage that assumes what is doubted', () => {
  expect(doubtsAbout({ reports: [REPORT] }, PLAN).map(({ passage }) => passage)).toEqual([
    { section: 'Money', version: 'The draft', href: '/plans/fen/versions/draft/#money' },
  ]);
});

test('a version lists only what is doubted in it', () => {
  expect(doubtsAbout({ reports: [REPORT] }, PLAN, 'draft')).toHaveLength(1);
  expect(doubtsAbout({ reports: [REPORT] }, PLAN, 'update')).toEqual([]);
});

test('a report that readers do not see doubts nothing', () => {
  expect(doubtsAbout({ reports: [] }, PLAN)).toEqual([]);
});

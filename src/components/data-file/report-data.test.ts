import { expect, test } from 'vitest';
import type { SiteModel } from '../../data/model.ts';
import { reportSchema } from '../../schemas/report.ts';
import { planReportsSchema } from '../../schemas/report-answers.ts';
import { reportData } from './report-data.ts';

const REPORT = {
  id: 'outside-look',
  data: reportSchema.parse({
    title: 'An outside look',
    by: 'Fen Institute',
    date: '2016-11',
    summary: 'It looks at plans.',
    recommendations: [
      { id: 'involve', text: 'Involve everyone.' },
      { id: 'test', text: 'Test the assumptions.' },
    ],
    replies: [{ id: 'council', by: 'Fen Council', date: '2016', title: 'News', summary: 'Yes.' }],
  }),
  text: { sections: [] },
};

const SITE = {
  site: { address: 'https://plans.example/' },
  reports: [REPORT],
  plans: [
    {
      id: 'fen',
      data: { title: 'Fen plan', demonstration: 'fictional' },
      versions: [
        {
          id: 'draft',
          data: { label: 'Draft' },
          effective: { sections: [{ id: 'money', title: 'Money' }] },
        },
      ],
      reportAnswers: planReportsSchema.parse([
        {
          report: 'outside-look',
          answers: [
            {
              recommendation: 'involve',
              answer: 'partly',
              basis: 'inferred',
              by: [
                { version: 'draft', section: 'money' },
                { version: 'held-back', section: 'money' },
              ],
            },
          ],
        },
      ]),
    },
  ],
} as unknown as SiteModel;

const data = reportData(SITE, REPORT);

test('each recommendation has the answer of each plan, one that is not recorded too', () => {
  expect(data.recommendations.map(({ answers }) => answers.map(({ answer }) => answer))).toEqual([
    ['partly'],
    ['no-reply-recorded'],
  ]);
});

test('a passage comes with its address, one that is held back does not come', () => {
  expect(data.recommendations[0]?.answers[0]).toMatchObject({
    basis: 'inferred',
    by: [
      {
        version: 'draft',
        section: 'money',
        title: 'Money',
        address: 'https://plans.example/plans/fen/versions/draft/#money',
      },
    ],
  });
  expect(JSON.stringify(data)).not.toContain('held-back');
});

test('recommendations and replies have addresses, and a demonstration says that it is one', () => {
  expect(data.recommendations[0]?.address).toBe(
    'https://plans.example/reports/outside-look/#involve',
  );
  expect(data.replies[0]?.address).toBe(
    'https://plans.example/reports/outside-look/#reply-council',
  );
  expect(data.plans[0]?.notice).toContain('fictional');
});

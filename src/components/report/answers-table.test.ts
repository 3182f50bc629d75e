import { expect, test } from 'vitest';
import type { PlanModel, ReportModel } from '../../data/model.ts';
import { reportSchema } from '../../schemas/report.ts';
import { planReportsSchema } from '../../schemas/report-answers.ts';
import { answersTable } from './answers-table.ts';

const REPORT: ReportModel = {
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
  }),
  text: { sections: [] },
};

/** A plan of which only what it answers matters. */
function plan(id: string, ...reports: unknown[]): PlanModel {
  return { id, reportAnswers: planReportsSchema.parse(reports) } as unknown as PlanModel;
}

const MET = { recommendation: 'involve', answer: 'met', basis: 'inferred' };

test('each recommendation stands beside each plan that the report is about', () => {
  const fen = plan('fen', { report: 'outside-look', answers: [MET] });
  const marsh = plan('marsh', { report: 'outside-look' });
  const { plans, rows } = answersTable(REPORT, [fen, marsh, plan('hill')]);
  expect(plans.map(({ id }) => id)).toEqual(['fen', 'marsh']);
  expect(rows.map(({ cells }) => cells.map(({ answer }) => answer))).toEqual([
    ['met', 'no-reply-recorded'],
    ['no-reply-recorded', 'no-reply-recorded'],
  ]);
});

test('an answer comes with what is recorded of it, no answer with nothing', () => {
  const { rows } = answersTable(REPORT, [plan('fen', { report: 'outside-look', answers: [MET] })]);
  expect(rows[0]?.cells[0]?.recorded?.basis).toBe('inferred');
  expect(rows[1]?.cells[0]?.recorded).toBeUndefined();
});

test('an answer to another report is none to this one', () => {
  const fen = plan(
    'fen',
    { report: 'other', answers: [MET] },
    { report: 'outside-look', answers: [] },
  );
  expect(answersTable(REPORT, [fen]).rows[0]?.cells[0]?.answer).toBe('no-reply-recorded');
});

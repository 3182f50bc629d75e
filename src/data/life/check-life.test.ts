import { describe, expect, test } from 'vitest';
import { commitmentsSchema } from '../../schemas/commitments.ts';
import { meetingSchema } from '../../schemas/meeting.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { planReportsSchema } from '../../schemas/report-answers.ts';
import { Report } from '../report.ts';
import { checkLife } from './check-life.ts';
import type { LifeFiles } from './read-life.ts';

const read = <T>(file: string, data: T) => ({
  data,
  errors: [],
  placeOf: (at: readonly (string | number)[]) => ({ file: `${file}: ${at.join('.')}` }),
});

const entry = <T>(id: string, data: T) => ({ id, source: '', ...read(id, data), file: id });

const notice = (id: string, number: number, date = `2021-12-0${number}`) =>
  entry(id, noticeSchema.parse({ title: id, number, date, summary: id }));

/** What is wrong with the life of a plan that has a draft with a section on money. */
function checked(life: Partial<LifeFiles>, commitments: readonly object[] = []) {
  const report = new Report();
  checkLife(
    {
      life: {
        notices: [],
        noticeTexts: new Map(),
        meetings: [],
        measures: [],
        documents: undefined,
        files: [],
        reportAnswers: undefined,
        ids: { notices: [], meetings: [] },
        ...life,
      },
      themes: [],
      engagements: [],
      commitments: read('commitments', commitmentsSchema.parse(commitments)),
      known: { version: ['draft'], notice: ['closed'], commitment: ['clinics'] },
      sectionsOf: new Map([['draft', ['money']]]),
    },
    report,
  );
  return { report, mistakes: report.errors.map(({ message }) => message.split('\n')[0]) };
}

describe('the stack of notices', () => {
  test('is counted from 1 without a gap, each number once', () => {
    expect(checked({ notices: [notice('b', 2), notice('a', 1)] }).mistakes).toEqual([]);
    expect(checked({ notices: [notice('b', 2)] }).mistakes).toEqual([
      'b: number: The notice “b” has number 2, and there is none with number 1.',
    ]);
    expect(checked({ notices: [notice('a', 1), notice('b', 1)] }).mistakes).toEqual([
      'b: number: The notices “a” and “b” both have number 1.',
    ]);
  });

  test('is in the order of its dates', () => {
    expect(checked({ notices: [notice('a', 1), notice('b', 2, '2021-11')] }).mistakes).toEqual([
      'b: date: The notice “b” (2021-11) is number 2, and number 1 is of 2021-12-01, which is later.',
    ]);
  });
});

describe('names in the life of a plan', () => {
  const clinics = { id: 'clinics', wording: 'Open clinics.', due: 'none', outcome: 'open' };

  test('lead to what is there', () => {
    const promise = { ...clinics, madeIn: { notice: 'opened' }, keptBy: { version: 'draft' } };
    expect(checked({}, [promise]).mistakes).toEqual([
      'commitments: 0.madeIn.notice: There is no notice “opened”.',
    ]);
  });

  test('are left alone where what there is cannot be known', () => {
    const meeting = { title: 'Board', body: ['Board'], session: 'private', date: '2021-12' };
    const data = meetingSchema.parse({
      ...meeting,
      place: 'not-recorded',
      summary: 'It met.',
      papers: ['unreadable'],
    });
    expect(checked({ meetings: [entry('board', data)] }).mistakes).toEqual([]);
  });

  test('of news are kept for when all news are read', () => {
    const { report, mistakes } = checked({}, [{ ...clinics, madeIn: { news: 'released' } }]);
    expect(mistakes).toEqual([]);
    expect(report.newsNamed.map(({ id }) => id)).toEqual(['released']);
  });

  test('of sections are those of their own version', () => {
    const by = [
      { version: 'draft', section: 'money' },
      { version: 'draft', section: 'beds' },
      { version: 'update', section: 'beds' },
    ];
    const answers = [{ recommendation: 'costs', answer: 'met', basis: 'inferred', by }];
    const reportAnswers = read('reports', planReportsSchema.parse([{ report: 'look', answers }]));
    expect(checked({ reportAnswers }).mistakes).toEqual([
      'reports: 0.answers.0.by.1.section: There is no section “beds”.',
      'reports: 0.answers.0.by.2.version: There is no version “update”.',
    ]);
  });
});

import { expect, test } from 'vitest';
import { writeNewFiles } from './new-file.ts';
import { newReport } from './report.ts';
import { contentWithPlan, loaded, mistakes, PUBLISHED, write } from './test-builders.ts';

test('a new report is one that check finds no mistake in', () => {
  const content = contentWithPlan();
  writeNewFiles(content, newReport(content, 'outside-look', PUBLISHED).files);
  expect(mistakes(content)).toEqual([]);
  const [report] = loaded(content).model?.reports ?? [];
  expect(report?.data.title).toBe('Outside look');
  expect(report?.data.recommendations.map(({ id }) => id)).toEqual(['involve-everyone']);
});

test('the answer that it proposes for a plan is one', () => {
  const content = contentWithPlan();
  const { files, next } = newReport(content, 'outside-look', PUBLISHED);
  writeNewFiles(content, files);
  const answer = /: (- \{ report: .*)$/.exec(next[1] ?? '')?.[1];
  write(content, 'plans/fen/reports.yaml', `${answer}\n`);
  expect(mistakes(content)).toEqual([]);
  expect(loaded(content).model?.plans[0]?.reportAnswers[0]?.answers[0]?.answer).toBe('partly');
});

test('an id that cannot be a part of an address is refused', () => {
  expect(() => newReport(contentWithPlan(), 'Outside Look', PUBLISHED)).toThrow('Outside Look');
});

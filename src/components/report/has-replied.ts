import type { PlanModel } from '../../data/model.ts';

/** Whether those who make a plan are on record with a reply to a report; our reading is no reply. */
export function hasReplied({ reportAnswers }: PlanModel, report: string): boolean {
  return reportAnswers
    .filter((one) => one.report === report)
    .some(({ answers }) => answers.some(({ basis }) => basis === 'stated'));
}

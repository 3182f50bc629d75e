import type { PlanModel, ReportModel } from '../../data/model.ts';
import type { ReportFrontMatter } from '../../schemas/report.ts';
import type { ReportAnswers } from '../../schemas/report-answers.ts';

type Answer = ReportAnswers['answers'][number];
type Recommendation = ReportFrontMatter['recommendations'][number];

/** How each plan answers each recommendation of a report. */
export interface AnswersTable {
  /** The plans that the report is about. */
  readonly plans: readonly PlanModel[];
  /** In the order of the report. */
  readonly rows: readonly AnswersRow[];
}

export interface AnswersRow {
  readonly recommendation: Recommendation;
  /** One for each plan, in the order of the plans. */
  readonly cells: readonly AnswersCell[];
}

export interface AnswersCell {
  readonly plan: PlanModel;
  readonly answer: Answer['answer'];
  /** What is recorded of the answer; nothing where no reply is. */
  readonly recorded: Answer | undefined;
}

/**
 * Put the recommendations of a report beside the plans that it is about.
 *
 * @param plans All plans; those whose `reports.yaml` does not name the report are left out. A
 *   recommendation of which a plan says nothing has no reply on record, which is shown like any other
 *   answer.
 */
export function answersTable(report: ReportModel, plans: readonly PlanModel[]): AnswersTable {
  const about = plansOf(report.id, plans);
  return {
    plans: about,
    rows: report.data.recommendations.map((recommendation) => ({
      recommendation,
      cells: about.map((plan) => cellOf(plan, report.id, recommendation.id)),
    })),
  };
}

/** The plans that name a report in their `reports.yaml`. */
export function plansOf(report: string, plans: readonly PlanModel[]): PlanModel[] {
  return plans.filter(({ reportAnswers }) => reportAnswers.some((one) => one.report === report));
}

function cellOf(plan: PlanModel, report: string, recommendation: string): AnswersCell {
  const recorded = plan.reportAnswers
    .filter((one) => one.report === report)
    .flatMap(({ answers }) => answers)
    .find((answer) => answer.recommendation === recommendation);
  return { plan, answer: recorded?.answer ?? 'no-reply-recorded', recorded };
}

import { citationsOf } from '../../data/citations.ts';
import type { PlanModel, ReportModel } from '../../data/model.ts';
import type { ReportAnswers } from '../../schemas/report-answers.ts';
import { type Notes, numberNotes } from '../source/notes.ts';
import { sourcesIn } from '../source/sources-in.ts';
import { plansOf } from './answers-table.ts';

/** The statements that the page of a report cites, in reading order. */
export function notesOfReport(report: ReportModel, plans: readonly PlanModel[]): Notes {
  const { source, reportedIn, findings, recommendations, replies } = report.data;
  const answers = plansOf(report.id, plans).flatMap(({ reportAnswers }) =>
    reportAnswers.filter((one) => one.report === report.id),
  );
  return numberNotes([
    ...source,
    ...(reportedIn?.source ?? []),
    ...sourcesIn(recommendations.flatMap(({ id }) => answersTo(id, answers))),
    ...citationsOf(report.text).map(({ id }) => id),
    ...sourcesIn(findings.flatMap((finding) => [finding, ...challengesBy(finding.id, answers)])),
    ...sourcesIn(recommendations),
    ...replies.flatMap(({ source: own, points }) => [...own, ...sourcesIn(points)]),
  ]);
}

function answersTo(recommendation: string, answers: readonly ReportAnswers[]) {
  return answers.flatMap((one) =>
    one.answers.filter((answer) => answer.recommendation === recommendation),
  );
}

function challengesBy(finding: string, answers: readonly ReportAnswers[]) {
  return answers.flatMap(({ challenges }) => challenges.filter((one) => one.finding === finding));
}

import type { PlanModel, ReportModel, SiteModel } from '../../data/model.ts';
import type { ReportAnswers } from '../../schemas/report-answers.ts';
import { type PassageLink, passageLink } from './passage-link.ts';

type Challenge = ReportAnswers['challenges'][number];

/** A finding of a report that doubts what a passage of a plan assumes. */
export interface Doubt {
  readonly plan: PlanModel;
  readonly report: ReportModel;
  readonly finding: ReportModel['data']['findings'][number];
  readonly challenge: Challenge;
  /** The passage that assumes it. */
  readonly passage: PassageLink;
}

/**
 * What reports of others doubt in a plan.
 *
 * @param version Only what they doubt in this version, if one is given.
 * @returns Nothing of reports and versions that readers do not see.
 */
export function doubtsAbout(
  { reports }: Pick<SiteModel, 'reports'>,
  plan: PlanModel,
  version?: string,
): Doubt[] {
  return plan.reportAnswers.flatMap(({ report: id, challenges }) => {
    const report = reports.find((one) => one.id === id);
    return challenges
      .filter(({ at }) => version === undefined || at.version === version)
      .flatMap((challenge): Doubt[] => {
        const finding = report?.data.findings.find((one) => one.id === challenge.finding);
        const passage = passageLink(plan, challenge.at);
        if (!report || !finding || !passage) return [];
        return [{ plan, report, finding, challenge, passage }];
      });
  });
}

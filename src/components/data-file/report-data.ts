import type { PlanModel, ReportModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { answersTable } from '../report/answers-table.ts';
import { doubtsAbout } from '../report/doubts.ts';
import { passageLink } from '../report/passage-link.ts';
import { findingAnchor, replyAnchor } from '../report/report-anchors.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the data file of a report of others. */
export function reportData(site: SiteModel, report: ReportModel) {
  const { title, by, date, summary, scope, at, reportedIn, source } = report.data;
  const address = absolute(site, urls.report(report.id));
  const { plans, rows } = answersTable(report, site.plans);
  return {
    format: 1,
    report: { id: report.id, title, address },
    by,
    date,
    summary,
    scope: scope ?? 'not-recorded',
    ...(at !== undefined && { at }),
    ...(reportedIn !== undefined && { reportedIn }),
    findings: report.data.findings.map((finding) => ({
      ...finding,
      address: `${address}#${findingAnchor(finding.id)}`,
    })),
    recommendations: report.data.recommendations.map((recommendation) => ({
      ...recommendation,
      address: absolute(site, urls.recommendation(report.id, recommendation.id)),
      answers: rows
        .filter((row) => row.recommendation === recommendation)
        .flatMap(({ cells }) => cells)
        .map(({ plan, answer, recorded }) => ({
          plan: plan.id,
          ...recorded,
          answer,
          ...(recorded && { by: passagesData(site, plan, recorded.by) }),
        })),
    })),
    replies: report.data.replies.map((reply) => ({
      ...reply,
      address: `${address}#${replyAnchor(reply.id)}`,
    })),
    plans: plans.map((plan) => planData(site, plan, report)),
    source,
  };
}

/** Of versions that readers see only. */
function passagesData(
  site: SiteModel,
  plan: PlanModel,
  by: readonly { readonly version: string; readonly section: string }[],
) {
  return by.flatMap((at) => {
    const link = passageLink(plan, at);
    return link ? [{ ...at, title: link.section, address: absolute(site, link.href) }] : [];
  });
}

function planData(site: SiteModel, plan: PlanModel, report: ReportModel) {
  const notice = demonstrationNotice(plan);
  return {
    id: plan.id,
    title: plan.data.title,
    address: absolute(site, urls.plan(plan.id)),
    ...(notice !== undefined && { notice }),
    challenges: doubtsAbout(site, plan)
      .filter((doubt) => doubt.report === report)
      .map(({ challenge, passage }) => ({
        ...challenge,
        address: absolute(site, passage.href),
      })),
  };
}

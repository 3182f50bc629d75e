import { jsonText } from '../../core/export/json-text.ts';
import { flowOfPlan } from '../../data/life/flow-of-plan.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the `index.json` beside a plan’s flow: for each version the chains from engagement to section. */
export function flowJson(site: SiteModel, plan: PlanModel): string {
  const notice = demonstrationNotice(plan);
  return jsonText({
    format: 1,
    plan: { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
    ...(notice !== undefined && { notice }),
    versions: flowOfPlan(plan).map(({ before, after, chains }) => ({
      before,
      after,
      address: absolute(site, urls.comparison(plan.id, before, after)),
      chains,
    })),
  });
}

import { jsonText } from '../../core/export/json-text.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the `index.json` beside a plan’s measures: targets and outcomes with their sources. */
export function measuresJson(site: SiteModel, plan: PlanModel): string {
  const notice = demonstrationNotice(plan);
  return jsonText({
    format: 1,
    plan: { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
    ...(notice !== undefined && { notice }),
    measures: plan.measures.map(({ id, data: { publishAt: _publishAt, ...measure } }) => ({
      id,
      address: absolute(site, urls.measure(plan.id, id)),
      ...measure,
    })),
  });
}

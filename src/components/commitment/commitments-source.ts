import type { CommitmentsSource, PlaceJson } from '../../core/export/commitments-json.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';
import { type NamedPlace, placesNamed } from './places-named.ts';
import { replacedBy } from './replaced.ts';

/** What stands in the data file of a plan’s promises, in the order of its file. */
export function commitmentsSource(site: SiteModel, plan: PlanModel): CommitmentsSource {
  const notice = demonstrationNotice(plan);
  const places = (found: readonly Pick<NamedPlace, 'text' | 'href'>[]): PlaceJson[] =>
    found.map(({ text, href }) => ({
      title: text,
      ...(href !== undefined && { address: absolute(site, href) }),
    }));
  return {
    plan: { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
    ...(notice !== undefined && { notice }),
    commitments: plan.commitments.map((commitment) => {
      const { id, wording, madeIn, due, condition, outcome, outcomeDate, outcomeNote } = commitment;
      return {
        id,
        address: absolute(site, urls.commitment(plan.id, id)),
        wording,
        promisedIn: places(placesNamed(site, plan, madeIn)),
        due,
        ...(condition !== undefined && { condition }),
        outcome,
        ...(outcomeDate !== undefined && { outcomeDate }),
        ...(outcomeNote !== undefined && { outcomeNote }),
        keptIn: places(placesNamed(site, plan, commitment.keptBy ?? {})),
        replacedBy: places(replacedBy(plan, commitment)),
        source: commitment.source,
      };
    }),
  };
}

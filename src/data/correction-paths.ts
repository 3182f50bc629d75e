import { sealOf } from './ledger-model.ts';
import type { CorrectionModel, PlanModel, SiteModel, VersionModel } from './model.ts';
import { loadSite } from './site.ts';

/** What a page about a correction is made from. */
export interface CorrectionProps {
  readonly site: SiteModel;
  readonly plan: PlanModel;
  readonly version: VersionModel;
  readonly correction: CorrectionModel;
}

/** The static paths of what there is for each correction of a published version. */
export async function correctionPaths() {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    plan.versions.flatMap((version) =>
      (sealOf(site.ledger, version)?.corrections ?? []).map((correction) => ({
        params: { plan: plan.id, version: version.id, sequence: String(correction.entry.sequence) },
        props: { site, plan, version, correction },
        cacheKey: `${site.digest}-${plan.digest}`,
      })),
    ),
  );
}

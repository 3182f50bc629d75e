import type { PlanModel, VersionModel } from '../../data/model.ts';
import { versionState } from '../version/version-words.ts';

/** A published version that is newer than any text that we hold; `undefined` where the newest is held. */
export function newestListed(plan: PlanModel): VersionModel | undefined {
  const newest = plan.versions.findLast((version) =>
    ['current', 'earlier', 'listed'].includes(versionState(plan, version)),
  );
  return newest && newest.id !== plan.current?.id ? newest : undefined;
}

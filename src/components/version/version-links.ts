import { linkRelations } from '../../core/export/link-relations.ts';
import type { PlanModel, VersionModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';

/** Where the kin of a version stand (RFC 5829), and the data beside its page. */
export function versionLinks(plan: PlanModel, version: VersionModel) {
  const at = (id: string) => urls.version(plan.id, id);
  return [
    ...linkRelations({
      history: urls.plan(plan.id),
      ...(plan.current && { latest: at(plan.current.id) }),
      predecessors: version.previous === undefined ? [] : [at(version.previous)],
      successors: plan.versions
        .filter(({ previous }) => previous === version.id)
        .map(({ id }) => at(id)),
    }),
    { rel: 'alternate', type: 'application/json', href: urls.json(at(version.id)) },
  ];
}

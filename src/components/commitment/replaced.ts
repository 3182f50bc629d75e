import { withoutFullStop } from '../../core/export/phrases.ts';
import type { PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Commitment } from '../../schemas/commitments.ts';

/** Something with a place on the site, by its name. */
interface Link {
  readonly text: string;
  readonly href: string;
}

type Promises = Pick<PlanModel, 'id' | 'versions' | 'commitments'>;

/** What took the place of a promise: another promise, a version, or both. */
export function replacedBy(plan: Promises, { replacedBy: named }: Commitment): Link[] {
  const version = plan.versions.find(({ id }) => id === named?.version);
  return [
    ...plan.commitments
      .filter(({ id }) => id === named?.commitment)
      .map((commitment) => linkTo(plan, commitment)),
    ...(version ? [{ text: version.data.label, href: urls.version(plan.id, version.id) }] : []),
  ];
}

/** The promises whose place a promise took. */
export function replacesOf(plan: Promises, { id }: Commitment): Link[] {
  return plan.commitments
    .filter((other) => other.replacedBy?.commitment === id)
    .map((other) => linkTo(plan, other));
}

function linkTo(plan: Promises, { id, wording }: Commitment): Link {
  return { text: withoutFullStop(wording), href: urls.commitment(plan.id, id) };
}

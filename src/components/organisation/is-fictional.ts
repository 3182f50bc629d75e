import type { SiteModel } from '../../data/model.ts';
import type { Organisation } from '../../schemas/organisations.ts';
import type { Person } from '../../schemas/people.ts';
import { findOrganisation } from './find-organisation.ts';
import { mentionsOf } from './mentions.ts';

/** Whether an organisation is invented: only fictional plans name it. */
export function isFictionalOrganisation(site: SiteModel, organisation: Organisation): boolean {
  const plans = mentionsOf(site, organisation).flatMap(({ mentions }) =>
    mentions.flatMap(({ plan }) => plan ?? []),
  );
  return plans.length > 0 && plans.every(({ data }) => data.demonstration === 'fictional');
}

/** Whether a person is invented: what they spoke about is, or an organisation of theirs. */
export function isFictionalPerson(site: SiteModel, { roles, said }: Person): boolean {
  const about = new Set(said.flatMap(({ plan }) => plan ?? []));
  const organisations = roles.flatMap(
    ({ organisation }) => (organisation && findOrganisation(site, organisation)) || [],
  );
  return (
    site.plans.some(({ id, data }) => about.has(id) && data.demonstration === 'fictional') ||
    organisations.some((one) => isFictionalOrganisation(site, one))
  );
}

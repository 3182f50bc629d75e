import { nameKey } from '../../core/organisations/by-name.ts';
import type { SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { findOrganisation } from './find-organisation.ts';

/** The page of the organisation or the person that a text names; nothing where the site has neither. */
export function whoIs(
  site: Pick<SiteModel, 'organisations' | 'people'>,
  name: string,
): string | undefined {
  const organisation = findOrganisation(site, name);
  if (organisation) return urls.organisation(organisation.id);
  const person = site.people.find((one) => nameKey(one.name) === nameKey(name));
  return person && urls.person(person.id);
}

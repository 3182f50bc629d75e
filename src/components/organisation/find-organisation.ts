import { organisationFinder } from '../../core/organisations/by-name.ts';
import { remember } from '../../core/remember.ts';
import type { SiteModel } from '../../data/model.ts';

const finderOf = remember(({ organisations }: Pick<SiteModel, 'organisations'>) =>
  organisationFinder(organisations),
);

/** The organisation that a text means by a name; nothing where the site has none of that name. */
export function findOrganisation(site: Pick<SiteModel, 'organisations'>, name: string) {
  return finderOf(site)(name);
}

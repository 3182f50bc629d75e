import type { SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the data file of the organisations. */
export function organisationsData(site: SiteModel) {
  return {
    format: 1,
    address: absolute(site, urls.organisations()),
    organisations: site.organisations.map(({ publishAt: _publishAt, ...organisation }) => ({
      address: absolute(site, urls.organisation(organisation.id)),
      ...organisation,
    })),
  };
}

/** What stands in the data file of the people. */
export function peopleData(site: SiteModel) {
  return {
    format: 1,
    address: absolute(site, urls.people()),
    people: site.people.map(({ publishAt: _publishAt, ...person }) => ({
      address: absolute(site, urls.person(person.id)),
      ...person,
    })),
  };
}

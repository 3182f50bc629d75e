import type { SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the data file of the glossary. */
export function glossaryData(site: SiteModel) {
  return {
    format: 1,
    address: absolute(site, urls.glossary()),
    terms: site.glossary.map(({ id, senses, ...term }) => ({
      id,
      address: absolute(site, urls.term(id)),
      ...term,
      senses: senses.map(({ publishAt: _publishAt, ...sense }) => sense),
    })),
  };
}

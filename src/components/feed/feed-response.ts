import { atomFeed, type FeedEntry } from '../../core/export/atom.ts';
import type { SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import { absolute } from '../site/absolute.ts';

/** A feed of this site, beside the page that it stands for. */
export function feedResponse(
  site: SiteModel,
  page: string,
  title: string,
  entries: readonly FeedEntry[],
): Response {
  const xml = atomFeed({
    title,
    language: site.site.language,
    author: site.site.organisation,
    self: absolute(site, urls.feed(page)),
    page: absolute(site, page),
    entries,
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

import type { APIRoute } from 'astro';
import { newsEntries } from '~/components/feed/entries.ts';
import { feedResponse } from '~/components/feed/feed-response.ts';
import { loadSite } from '~/data/site.ts';
import { urls } from '~/data/urls.ts';

/** The feed of all news. */
export const GET: APIRoute = async () => {
  const site = await loadSite();
  return feedResponse(site, urls.news(), `${site.site.name}: news`, newsEntries(site, site.news));
};

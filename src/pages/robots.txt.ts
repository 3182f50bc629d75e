import type { APIRoute } from 'astro';
import { urls } from '~/data/urls.ts';

/** Everything may be read; demonstrations ask on their own pages not to be indexed. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(urls.asset('sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
};

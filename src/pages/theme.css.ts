import type { APIRoute } from 'astro';
import { loadSite } from '~/data/site.ts';

/** The colours of the partnership, from `site.yaml`, as the properties that the style sheet uses. */
export const GET: APIRoute = async () => {
  const { colours } = (await loadSite()).site;
  const css = `:root { --pl-brand: ${colours.brand}; --pl-link: ${colours.link}; }\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

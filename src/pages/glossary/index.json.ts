import type { APIRoute } from 'astro';
import { glossaryData } from '~/components/data-file/glossary-data.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { jsonText } from '~/core/export/json-text.ts';
import { loadSite } from '~/data/site.ts';

/** The glossary as data. */
export const GET: APIRoute = async () => jsonResponse(jsonText(glossaryData(await loadSite())));

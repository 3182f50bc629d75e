import type { APIRoute } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { peopleData } from '~/components/data-file/who-data.ts';
import { jsonText } from '~/core/export/json-text.ts';
import { loadSite } from '~/data/site.ts';

/** The people as data. */
export const GET: APIRoute = async () => jsonResponse(jsonText(peopleData(await loadSite())));

import type { APIRoute } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { ledgerText } from '~/core/ledger/ledger-text.ts';
import { loadSite } from '~/data/site.ts';

/** The ledger, byte for byte as the content folder has it, so that a signature of it holds. */
export const GET: APIRoute = async () => jsonResponse(ledgerText((await loadSite()).ledger.ledger));

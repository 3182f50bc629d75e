import type { APIRoute } from 'astro';
import { versionStates } from '~/core/ledger/states.ts';
import { siteSums, sumsText } from '~/core/ledger/sums.ts';
import { loadSite } from '~/data/site.ts';

/** The digests of the words and the files of every version, for `sha256sum -c` in a copy of the site. */
export const GET: APIRoute = async () =>
  new Response(sumsText(siteSums(versionStates((await loadSite()).ledger.ledger))));

import { compareFetched, type MadeComparison } from './compare-fetched.ts';
import { FetchError, fetchPair } from './fetch-pair.ts';
import type { Answer, Request } from './messages.ts';

/* Compares two versions beside the page, which stays free to be read, scrolled and left. */

/** The last one, for its files. */
let made: MadeComparison | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer(request: Request): Promise<void> {
  try {
    const said = request.kind === 'compare' ? await compare(request) : fileOf(request);
    if (said !== undefined) postMessage(said);
  } catch (error) {
    console.error(error);
    const reason = error instanceof FetchError ? 'fetching' : 'comparing';
    postMessage({ kind: 'failed', reason } satisfies Answer);
  }
}

async function compare(asked: Request & { readonly kind: 'compare' }): Promise<Answer> {
  const { before, after } = asked;
  made = compareFetched(await fetchPair(asked), { before, after });
  return made.answer;
}

function fileOf({ form }: Request & { readonly kind: 'file' }): Answer | undefined {
  return made && { kind: 'file', form, text: made.file(form) };
}

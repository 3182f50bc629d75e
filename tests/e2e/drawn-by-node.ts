import { createServer } from 'vite';
import type { compareFetched } from '../../src/client/any-two/compare-fetched.ts';
import { urlsFor } from '../../src/core/urls.ts';

/**
 * Draws the comparison of two versions in Node, from the data files of a site.
 *
 * @param fetchJson Reads one of these files.
 * @param versions Ids of the first, of those between, and of the last.
 */
export async function drawnByNode(
  fetchJson: (address: string) => Promise<unknown>,
  plan: string,
  versions: readonly string[],
): Promise<unknown> {
  const urls = urlsFor('/');
  const [before = '', after = ''] = [versions[0], versions.at(-1)];
  const steps = versions.slice(1).map((to, index) => [versions[index] ?? '', to] as const);
  const data = {
    plan: await fetchJson(urls.comparedPlan(plan)),
    before: await fetchJson(urls.json(urls.version(plan, before))),
    after: await fetchJson(urls.json(urls.version(plan, after))),
    traces: await Promise.all(steps.map(([from, to]) => fetchJson(urls.stepTrace(plan, from, to)))),
  } as Parameters<typeof compareFetched>[0];
  // The components are drawn by functions that only a bundler reads.
  const vite = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await vite.ssrLoadModule('/src/client/any-two/compare-fetched.ts');
    return (module.compareFetched as typeof compareFetched)(data, { before, after }).answer;
  } finally {
    await vite.close();
  }
}

import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '~/data/site.ts';

/** The files of each version, byte for byte as they were published. */
export const getStaticPaths = (async () => {
  const { plans } = await loadSite();
  return plans
    .flatMap(({ versions }) => versions)
    .flatMap(({ plan, id: version, files }) =>
      files.map(({ path, source }) => ({
        params: { plan, version, file: path.replace('files/', '') },
        props: { source },
      })),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readFile(props.source));

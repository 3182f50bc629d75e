import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { pathsInPlans } from '~/data/paths.ts';

/** The files of each plan’s documents, byte for byte. */
export const getStaticPaths = () =>
  pathsInPlans(({ files }) =>
    files.map(({ path, source }) => ({
      params: { file: path.replace('files/', '') },
      props: { source },
    })),
  );

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readFile(props.source));

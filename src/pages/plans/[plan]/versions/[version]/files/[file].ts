import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { pathsInPlans } from '~/data/paths.ts';

/** The files of each version, byte for byte as they were published. */
export const getStaticPaths = () =>
  pathsInPlans(({ versions }) =>
    versions.flatMap((version) =>
      version.files.map(({ path, source }) => ({
        params: { version: version.id, file: path.replace('files/', '') },
        props: { source },
      })),
    ),
  );

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readFile(props.source));

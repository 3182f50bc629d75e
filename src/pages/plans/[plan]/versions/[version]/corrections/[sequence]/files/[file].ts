import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { correctionPaths } from '~/data/correction-paths.ts';

/** The files of a version as they stood before a correction, byte for byte. */
export const getStaticPaths = async () =>
  (await correctionPaths()).flatMap(({ params, props }) =>
    props.correction.oldFiles.map(({ path, source }) => ({
      params: { ...params, file: path.replace('files/', '') },
      props: { source },
    })),
  );

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
  new Response(await readFile(props.source));

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { documentsJson } from '~/components/data-file/documents-json.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { documentsPaths } from '~/data/life/meeting-paths.ts';

export const getStaticPaths = documentsPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(documentsJson(site, plan));

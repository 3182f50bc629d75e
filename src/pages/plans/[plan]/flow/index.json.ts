import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { flowJson } from '~/components/data-file/flow-json.ts';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { planPathsWithThemes } from '~/data/paths.ts';

export const getStaticPaths = planPathsWithThemes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(flowJson(site, plan));

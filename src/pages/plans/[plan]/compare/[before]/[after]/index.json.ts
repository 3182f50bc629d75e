import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { comparisonSource } from '~/components/data-file/sources.ts';
import { comparisonJson } from '~/core/export/comparison-json.ts';
import { comparisonPaths } from '~/data/paths.ts';

export const getStaticPaths = comparisonPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, traced } }) =>
  jsonResponse(comparisonJson(comparisonSource(site, plan, traced)));

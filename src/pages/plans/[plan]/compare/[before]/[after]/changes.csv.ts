import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparisonCsv } from '~/components/data-file/comparison-csv.ts';
import { comparisonSource } from '~/components/data-file/sources.ts';
import { comparisonPaths } from '~/data/paths.ts';

export const getStaticPaths = comparisonPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, traced } }) =>
  new Response(comparisonCsv(comparisonSource(site, plan, traced)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

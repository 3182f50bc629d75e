import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { comparisonSource } from '~/components/data-file/sources.ts';
import { comparisonJson } from '~/core/export/comparison-json.ts';
import { pathsInPlans } from '~/data/paths.ts';

export const getStaticPaths = () =>
  pathsInPlans(({ steps, since }) =>
    [...steps, ...since].map((traced) => ({
      params: { before: traced.before.id, after: traced.after.id },
      props: { traced },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, traced } }) =>
  jsonResponse(comparisonJson(comparisonSource(site, plan, traced)));

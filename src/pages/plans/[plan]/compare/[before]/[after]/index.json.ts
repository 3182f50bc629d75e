import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '../../../../../../components/data-file/json-response.ts';
import { comparisonSource } from '../../../../../../components/data-file/sources.ts';
import { comparisonJson } from '../../../../../../core/export/comparison-json.ts';
import { loadSite } from '../../../../../../data/site.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    [...plan.steps, ...plan.since].map((traced) => ({
      params: { plan: plan.id, before: traced.before.id, after: traced.after.id },
      props: { site, plan, traced },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, traced } }) =>
  jsonResponse(comparisonJson(comparisonSource(site, plan, traced)));

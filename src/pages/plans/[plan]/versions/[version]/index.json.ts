import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '../../../../../components/data-file/json-response.ts';
import { versionSource } from '../../../../../components/data-file/sources.ts';
import { documentJson } from '../../../../../core/export/document-json.ts';
import { loadSite } from '../../../../../data/site.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    plan.versions.map((version) => ({
      params: { plan: plan.id, version: version.id },
      props: { site, plan, version },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, version } }) =>
  jsonResponse(documentJson(versionSource(site, plan, version)));

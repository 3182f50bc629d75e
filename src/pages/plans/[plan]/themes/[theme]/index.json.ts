import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '../../../../../components/data-file/json-response.ts';
import { themeSource } from '../../../../../components/data-file/sources.ts';
import { themeJson } from '../../../../../core/export/theme-json.ts';
import { loadSite } from '../../../../../data/site.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    plan.themes.map((theme) => ({
      params: { plan: plan.id, theme: theme.id },
      props: { site, plan, theme },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, theme } }) =>
  jsonResponse(themeJson(themeSource(site, plan, theme)));

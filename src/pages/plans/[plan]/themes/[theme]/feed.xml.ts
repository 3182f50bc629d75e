import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { themeEntries } from '../../../../../components/feed/entries.ts';
import { feedResponse } from '../../../../../components/feed/feed-response.ts';
import { planName } from '../../../../../components/plan/plan-name.ts';
import { loadSite } from '../../../../../data/site.ts';
import { urls } from '../../../../../data/urls.ts';

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

/** The feed of one theme. */
export const GET: APIRoute<Props> = ({ props: { site, plan, theme } }) =>
  feedResponse(
    site,
    urls.theme(plan.id, theme.id),
    `${theme.data.title} (${planName(plan)})`,
    themeEntries(site, plan, theme),
  );

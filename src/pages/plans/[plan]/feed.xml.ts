import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planEntries } from '../../../components/feed/entries.ts';
import { feedResponse } from '../../../components/feed/feed-response.ts';
import { loadSite } from '../../../data/site.ts';
import { urls } from '../../../data/urls.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.plans.map((plan) => ({ params: { plan: plan.id }, props: { site, plan } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of one plan. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  feedResponse(site, urls.plan(plan.id), plan.data.title, planEntries(site, plan));

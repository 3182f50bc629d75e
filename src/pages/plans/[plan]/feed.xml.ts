import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { planEntries } from '~/components/feed/entries.ts';
import { feedResponse } from '~/components/feed/feed-response.ts';
import { pathsInPlans } from '~/data/paths.ts';
import { urls } from '~/data/urls.ts';

export const getStaticPaths = () => pathsInPlans(() => [{ params: {}, props: {} }]);

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of one plan. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  feedResponse(site, urls.plan(plan.id), plan.data.title, planEntries(site, plan));

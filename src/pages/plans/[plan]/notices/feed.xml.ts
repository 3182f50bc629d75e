import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { noticeEntries } from '~/components/feed/entries.ts';
import { feedResponse } from '~/components/feed/feed-response.ts';
import { planName } from '~/components/plan/plan-name.ts';
import { noticesPaths } from '~/data/life/life-paths.ts';
import { urls } from '~/data/urls.ts';

export const getStaticPaths = noticesPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of a plan’s notices. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  feedResponse(
    site,
    urls.notices(plan.id),
    `Notices of ${planName(plan)}`,
    noticeEntries(site, plan),
  );

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { themeEntries } from '~/components/feed/entries.ts';
import { feedResponse } from '~/components/feed/feed-response.ts';
import { planName } from '~/components/plan/plan-name.ts';
import { themePaths } from '~/data/paths.ts';
import { urls } from '~/data/urls.ts';

export const getStaticPaths = themePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The feed of one theme. */
export const GET: APIRoute<Props> = ({ props: { site, plan, theme } }) =>
  feedResponse(
    site,
    urls.theme(plan.id, theme.id),
    `${theme.data.title} (${planName(plan)})`,
    themeEntries(site, plan, theme),
  );

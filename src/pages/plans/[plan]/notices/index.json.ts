import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { noticeSource } from '~/components/notice/notice-source.ts';
import { absolute } from '~/components/site/absolute.ts';
import { noticesJson } from '~/core/export/notice-json.ts';
import { noticesPaths } from '~/data/life/life-paths.ts';
import { urls } from '~/data/urls.ts';

export const getStaticPaths = noticesPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All notices of a plan as data, the newest first. */
export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(
    noticesJson(
      { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
      plan.notices.map((notice) => noticeSource(site, plan, notice)),
    ),
  );

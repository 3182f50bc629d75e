import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { noticeSource } from '~/components/notice/notice-source.ts';
import { noticeJson } from '~/core/export/notice-json.ts';
import { noticePaths } from '~/data/life/life-paths.ts';

export const getStaticPaths = noticePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A notice as data. */
export const GET: APIRoute<Props> = ({ props: { site, plan, notice } }) =>
  jsonResponse(noticeJson(noticeSource(site, plan, notice)));

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { meetingJson } from '~/components/data-file/meetings-json.ts';
import { meetingPaths } from '~/data/life/meeting-paths.ts';

export const getStaticPaths = meetingPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan, meeting } }) =>
  jsonResponse(meetingJson(site, plan, meeting));

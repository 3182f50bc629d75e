import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonResponse } from '~/components/data-file/json-response.ts';
import { meetingsJson } from '~/components/data-file/meetings-json.ts';
import { meetingsPaths } from '~/data/life/meeting-paths.ts';

export const getStaticPaths = meetingsPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { site, plan } }) =>
  jsonResponse(meetingsJson(site, plan));

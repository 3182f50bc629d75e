import type { APIRoute } from 'astro';
import { normalText } from '~/core/ledger/normal-text.ts';
import { pathsInPlans } from '~/data/paths.ts';

/** The words of each version as published, in the form whose digest stands in the ledger. */
export const getStaticPaths = () =>
  pathsInPlans(({ versions }) =>
    versions.flatMap(({ id, own }) =>
      own ? [{ params: { version: id }, props: { text: normalText(own) } }] : [],
    ),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

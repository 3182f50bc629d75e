import type { APIRoute } from 'astro';
import { normalText } from '~/core/ledger/normal-text.ts';
import { type CorrectionProps, correctionPaths } from '~/data/correction-paths.ts';

/** The words of a version as they stood before a correction. */
export const getStaticPaths = correctionPaths;

export const GET: APIRoute<CorrectionProps> = ({ props }) =>
  new Response(normalText(props.correction.text));

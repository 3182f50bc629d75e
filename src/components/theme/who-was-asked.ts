import type { EngagementModel, PlanModel, ThemeModel } from '../../data/model.ts';
import { countInWords, participationDetails } from '../participation.ts';

/** Who could have raised a theme, and how many are known to have done so: two things that are never mixed. */
export interface WhoWasAsked {
  /** Whether these are the places where the theme was heard, or all that asked about the same text. */
  readonly basis: 'heard' | 'asked';
  readonly engagements: readonly AskedEngagement[];
  /** How many raised it, a line for each count that a source gives; empty when none does. */
  readonly raised: readonly { readonly text: string; readonly source: readonly string[] }[];
}

export interface AskedEngagement {
  readonly engagement: { readonly plan: string; readonly id: string; readonly title: string };
  /** One line for each number of participants; no line is ever a sum of others. */
  readonly lines: readonly AskedLine[];
}

export interface AskedLine {
  /** What was counted: `395 attendances`. */
  readonly count: string;
  /** Who they were and how they took part, as far as it is said. */
  readonly details: string;
  readonly source: readonly string[];
}

/**
 * Who was asked about the text that a theme speaks about.
 *
 * Where the content records at which engagements a theme was heard, these; otherwise every
 * engagement about the same version. How many took part is no measure of how many raised the
 * theme, so that a count for the theme itself stands apart.
 *
 * @example
 * whoWasAsked(nottinghamshire, carers).raised
 * // => [] (no source counts how many spoke about carers)
 */
export function whoWasAsked(plan: Pick<PlanModel, 'engagements'>, theme: ThemeModel): WhoWasAsked {
  const { heardAt, about } = theme.data;
  if (heardAt === 'not-recorded') {
    const asked = plan.engagements.filter(({ data }) => data.about === about);
    return { basis: 'asked', engagements: asked.map(askedEngagement), raised: [] };
  }
  const places = new Set(heardAt.map(({ engagement }) => engagement));
  const heard = plan.engagements.filter(({ id }) => places.has(id));
  return {
    basis: 'heard',
    engagements: heard.map(askedEngagement),
    raised: heardAt.flatMap(({ engagement, count, unit = 'people', source }) => {
      const title = heard.find(({ id }) => id === engagement)?.data.title;
      if (count === undefined || title === undefined) return [];
      return [{ text: `${countInWords({ count, unit, source })} (${title})`, source }];
    }),
  };
}

/** The statements on which it rests, in the order in which it is told. */
export function sourcesOfAsked({ engagements, raised }: WhoWasAsked): string[] {
  const lines = [...engagements.flatMap((asked) => asked.lines), ...raised];
  return lines.flatMap(({ source }) => source);
}

function askedEngagement({ plan, id, data }: EngagementModel): AskedEngagement {
  return {
    engagement: { plan, id, title: data.title },
    lines: data.participation.map((part) => ({
      count: countInWords(part),
      details: participationDetails(part),
      source: part.source,
    })),
  };
}

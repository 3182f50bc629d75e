import { z } from 'astro/zod';
import { line, notRecorded, period, slug, sources, webAddress } from './common.ts';

/** A place that the plan covers, with the places inside it. */
export interface Area {
  /** By which the parts of a version name it. */
  id?: string | undefined;
  name: string;
  alsoKnownAs: string[];
  /** What it is: “borough”, “health and care partnership”. */
  kind?: string | undefined;
  /** The bodies that work there, by their names. */
  organisations: string[];
  parts: Area[];
}

const area: z.ZodType<Area, unknown> = z.strictObject({
  id: slug.optional(),
  name: line,
  alsoKnownAs: z.array(line).default([]),
  kind: line.optional(),
  organisations: z.array(line).default([]),
  parts: z.array(z.lazy(() => area)).default([]),
});

/** `plan.yaml`: what is true of all versions of a plan. */
export const planSchema = z.strictObject({
  title: line,
  /** Short name for lists and addresses in speech: “Nottinghamshire”. */
  shortTitle: line.optional(),
  /** Other names under which people may look for it. */
  alsoKnownAs: z.array(line).default([]),
  /** Two or three sentences for a reader who has never heard of it. */
  summary: line,
  /** Who makes the plan, each with its part in it. */
  organisations: z.array(z.strictObject({ name: line, role: line.optional() })).default([]),
  /** What the plan covers. */
  area: area.optional(),
  /** Places beyond the area whose bodies are partners. */
  neighbours: z
    .array(z.strictObject({ name: line, note: line.optional(), source: sources }))
    .default([]),
  /** The groups that work out parts of the plan, and who leads each. */
  workstreams: z
    .array(
      z.strictObject({
        title: line,
        leads: z.union([notRecorded, z.array(line).min(1)]),
        source: sources,
      }),
    )
    .default([]),
  /** Where readers can sign up for news of this plan. */
  newsletter: z
    .strictObject({
      label: line,
      address: webAddress.optional(),
      note: line.optional(),
      source: sources,
    })
    .optional(),
  /** The years that it plans for. */
  period: period.optional(),
  /** Whom to ask. */
  contacts: z
    .array(
      z.strictObject({ name: line, email: z.email().optional(), address: webAddress.optional() }),
    )
    .default([]),
  /** Committees that hold the plan to account. */
  scrutiny: z.array(line).default([]),
  /** Says at the top of everything about this plan that it is not the official text. */
  demonstration: z.enum(['real', 'fictional']).optional(),
  source: sources,
});

export type Plan = z.output<typeof planSchema>;

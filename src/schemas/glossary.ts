import { z } from 'astro/zod';
import { instant, line, slug, sources } from './common.ts';

/** One meaning of a term; more than one where the same letters mean different things. */
const senseSchema = z.strictObject({
  /** What it stands for in full: “Sustainability and Transformation Plan”. */
  full: line.optional(),
  /** What it means, in a sentence. */
  meaning: line,
  /** The plans in which it has this meaning; every plan where there are none. */
  plans: z.array(slug).default([]),
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  source: sources,
});

/** A term or a set of initials that readers may not know. */
const termSchema = z.strictObject({
  id: slug,
  /** As it stands in texts: “STP”. */
  term: line,
  alsoKnownAs: z.array(line).default([]),
  senses: z.array(senseSchema).min(1),
});

/** `glossary.yaml`. */
export const glossarySchema = z.array(termSchema);

export type Term = z.output<typeof termSchema>;

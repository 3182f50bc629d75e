import { z } from 'astro/zod';
import { hintForDate } from '../core/dates/hint.ts';
import { isVagueDate } from '../core/dates/parse.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SECTION_ID = /^[\p{L}\p{M}\p{N}_]+(?:-+[\p{L}\p{M}\p{N}_]+)*$/u;
const SOURCE_ID = /^[A-Z]+-[A-Z]?\d+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

/** A name in addresses: small letters, digits and single hyphens. */
export const slug = z.string().regex(SLUG, {
  error: 'Use small letters a to z, digits and single hyphens, for example “2017-07-update”.',
});

/** Id of a section: pinned, or made from its heading in any language, with `--` after a parent's id. */
export const sectionId = z.string().regex(SECTION_ID, {
  error:
    'Write the id of a section, as it stands after “#” in its address, for example “urgent-care”.',
});

/** One line of text for a reader. */
export const line = z.string().trim().min(1, { error: 'Write some text, or leave the key out.' });

/**
 * A date as exactly as it is known: `2017-07-26`, `2016-11`, `2017`, `summer 2017`,
 * `2017-01/2017-02` or `unknown`. Stays text; `core/dates` reads it.
 */
export const vagueDate = z.preprocess(
  // YAML reads a bare year as a number.
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isVagueDate, { error: ({ input }) => hintForDate(String(input)) }),
);

/** A day and a time with its zone, `2017-07-26T00:01:00+01:00`: only to hold something back until then. */
export const instant = z.string().regex(INSTANT, {
  error: 'Write the day, the time and its zone, for example 2017-07-26T00:01:00+01:00.',
});

/** From one day to another, both included; either may be vague. */
export const period = z.strictObject({ from: vagueDate, to: vagueDate });

/** Id of a statement in `sources.yaml`, for example `NOT-S05`. */
export const sourceId = z
  .string()
  .regex(SOURCE_ID, { error: 'Write the id of a statement in sources.yaml, for example NOT-S05.' });

/** Statements that carry what is said here. */
export const sources = z.array(sourceId).default([]);

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write a web address that begins with https:// or http://.',
});

/** The value for what no source tells: it is shown as “not recorded”. */
export const notRecorded = z.literal('not-recorded');

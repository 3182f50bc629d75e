import { z } from 'astro/zod';
import { hintForDate } from '../core/dates/hint.ts';
import { parseInstant, ukOffset } from '../core/dates/instant.ts';
import { isBefore } from '../core/dates/order.ts';
import { isVagueDate } from '../core/dates/parse.ts';
import { foreignLetter, hostLetter } from '../core/look-alikes.ts';
import { unusableName } from '../core/plain-name.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SECTION_ID = /^[\p{L}\p{M}\p{N}_]+(?:-+[\p{L}\p{M}\p{N}_]+)*$/u;
const SOURCE_ID = /^[A-Z]+-[A-Z]?\d+$/;

/** A name in addresses: small letters, digits and single hyphens. */
export const slug = z
  .string()
  .regex(SLUG, { error: ({ input }) => hintForSlug(String(input)) })
  .refine((text) => unusableName(text) === undefined, {
    error: ({ input }) => unusableName(String(input))?.fix,
  });

function hintForSlug(text: string): string {
  const rule = 'Use small letters a to z, digits and single hyphens';
  const foreign = foreignLetter(text);
  return foreign === undefined
    ? `${rule}, for example “${slugLike(text) || '2017-07-update'}”.`
    : `${rule}; ${foreign} is none of them, even where it looks like one.`;
}

/** The same words as a name in an address may have them. */
function slugLike(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

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
  dateText,
  z.string().refine(isVagueDate, { error: ({ input }) => hintForDate(String(input)) }),
);

/** YAML reads a bare year as a number, and other words as what they are in YAML: no date. */
function dateText(value: unknown): unknown {
  if (value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** A day and a time with its zone, `2017-07-26T00:01:00+01:00`: only to hold something back until then. */
export const instant = z.string().refine((text) => parseInstant(text) !== undefined, {
  error: ({ input }) => hintForInstant(String(input)),
});

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{2}:\d{2}(?::\d{2})?))?/;

// One minute past midnight: the usual end of an embargo.
const USUAL_TIME = '00:01:00';

/** The zone is that of the day named: the one of the other half of the year would be an hour early or late. */
function hintForInstant(text: string): string {
  const [, day = '', time] = DAY_AND_TIME.exec(text) ?? [];
  const universal = `${day}T${time ?? USUAL_TIME}Z`;
  if (parseInstant(universal)) {
    const zoned = `${day}T${time ?? USUAL_TIME}${ukOffset(universal)}`;
    return time === undefined
      ? `Write the day, the time and its zone: ${zoned} is one minute past midnight in the United Kingdom.`
      : `Write it with its zone: ${zoned} by the clocks of the United Kingdom on that day.`;
  }
  return day === ''
    ? `Write the day, the time and its zone: 2017-07-26T00:01:00+01:00 in British Summer Time, 2017-12-01T00:01:00+00:00 in winter.`
    : 'No calendar and clock show this. Write a day and a time that there are, for example 2017-07-26T00:01:00+01:00.';
}

/** From one day to another, both included; either may be vague. */
export const period = z
  .strictObject({ from: vagueDate, to: vagueDate })
  // What is no date has an error of its own.
  .refine(({ from, to }) => ![from, to].every(isVagueDate) || !isBefore(to, from), {
    path: ['to'],
    error:
      'This ends before it begins. Write the earlier day under “from”, the later one under “to”.',
  });

/** Id of a statement in `sources.yaml`, for example `NOT-S05`. */
export const sourceId = z
  .string()
  .regex(SOURCE_ID, { error: 'Write the id of a statement in sources.yaml, for example NOT-S05.' });

/** Statements that carry what is said here. */
export const sources = z.array(sourceId).default([]);

/** An address on the web. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'Write a web address that begins with https:// or http://.',
  })
  .refine((address) => !holdsPassword(address), {
    error: 'Take out the user name and password before the “@”: everybody would read them.',
  })
  .refine((address) => hostLetter(address) === undefined, {
    error: ({ input }) =>
      `Type the name of the site again: ${hostLetter(String(input))} is none of the letters a to z, even where it looks like one. (A name in another script is written in its form that begins with “xn--”.)`,
  });

function holdsPassword(address: string): boolean {
  // What cannot be read has an error of its own.
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && `${url.username}${url.password}` !== '';
}

/** The value for what no source tells: it is shown as “not recorded”. */
export const notRecorded = z.literal('not-recorded');

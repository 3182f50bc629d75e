import { z } from 'astro/zod';
import { FORMS } from '../rendition.ts';
import { format, namedSchema, notice, schemaAddress } from './named.ts';
import { sectionJsonSchema } from './texts.ts';

const kind = z
  .enum(['draft', 'consultation', 'update', 'refresh', 'decision', 'final'])
  .describe('Kind of version.');

const textHeld = z
  .enum(['whole', 'part', 'none'])
  .describe('How much of the text the version itself holds.');

const VAGUE = 'a day, a month, a year, a season, two of them with “/” between, or “unknown”';

const about = z
  .object({
    title: z.string().optional().describe('Title of the plan.'),
    label: z.string().describe('What people call the version.'),
    number: z.int().min(0).optional().describe('Its place in the row of versions.'),
    kind: kind.optional(),
    status: z
      .enum(['working', 'published', 'withdrawn'])
      .optional()
      .describe('Where the version stands.'),
    text: textHeld.optional(),
    amends: z.string().optional().describe('Label of the version that it changes.'),
    replaces: z.string().optional().describe('Label of the version whose place it takes.'),
    published: z.string().optional().describe(`When it was published: ${VAGUE}.`),
    expected: z.string().optional().describe(`When it was or is expected: ${VAGUE}.`),
    period: z
      .object({
        from: z.string().describe(`Its beginning: ${VAGUE}.`),
        to: z.string().describe(`Its end: ${VAGUE}.`),
      })
      .optional()
      .describe('The years that the plan is for.'),
    horizon: z
      .string()
      .optional()
      .describe('The time that the version looks ahead to, with its days where they are known.'),
    language: z.string().optional().describe('Language of the text, as in HTML.'),
    summary: z.string().optional().describe('What this version does.'),
    note: z.string().optional().describe('What a reader must know before reading.'),
    outcome: z.string().optional().describe('What became of a version that never came.'),
    organisations: z
      .array(
        z.object({
          name: z.string().describe('Its name.'),
          role: z.string().optional().describe('Its part in the plan.'),
        }),
      )
      .describe('Who makes the plan.'),
    parts: z
      .array(
        z.object({
          area: z.string().describe('Name of the place.'),
          title: z.string().describe('Its title.'),
          summary: z.string().describe('What it holds.'),
        }),
      )
      .optional()
      .describe('Its parts for places within the area of the plan.'),
    renditions: z
      .array(
        z.object({
          form: z.enum(FORMS).describe('What form it has.'),
          title: z.string().describe('Its title.'),
          language: z.string().optional().describe('Its language, where it is another.'),
          file: z.string().optional().describe('Its file below the address of the version.'),
          digest: z.string().optional().describe('SHA-256 of that file, hexadecimal.'),
          at: z
            .string()
            .optional()
            .describe('Where it stood at the time; “not-recorded” where no source tells.'),
          pages: z.int().min(1).optional().describe('How many pages it has.'),
          within: z.string().optional().describe('Where it stands inside another form.'),
          pendingSince: z
            .string()
            .optional()
            .describe(`Since when it is announced, where it is not there yet: ${VAGUE}.`),
          basedOn: z
            .string()
            .optional()
            .describe('Label of the version that it was made from, where that is another.'),
        }),
      )
      .describe('Other forms of the version: the PDF, the Easy Read, a translation.'),
  })
  .meta({ id: 'AboutVersion', description: 'What a version says about itself.' });

const ledger = z
  .object({
    entry: z.int().min(1).describe('Number of the entry that says what its bytes are.'),
    digest: z.string().describe('SHA-256 of that entry, and so of all before it.'),
    text: z.string().describe('SHA-256 of its own words, as text.txt beside it has them.'),
    corrections: z
      .array(
        z.object({
          entry: z.int().min(1).describe('Number of the entry.'),
          at: z.string().describe('When it was entered, an instant with its zone.'),
          reason: z.string().describe('What was mended, and why.'),
        }),
      )
      .describe('Mistakes that were mended after it was published.'),
    withdrawn: z
      .object({
        at: z.string().describe('When, an instant with its zone.'),
        by: z.string().describe('By whom.'),
        reason: z.string().describe('Why.'),
      })
      .optional()
      .describe('Not there for a version that stands.'),
  })
  .meta({ id: 'LedgerPlace', description: 'What the ledger says of a version.' });

/** `index.json` beside the page of a version. */
export const versionJsonSchema = z
  .object({
    $schema: schemaAddress,
    format,
    notice,
    plan: namedSchema.describe('The plan.'),
    version: namedSchema.describe('The version.'),
    date: z.string().optional().describe(`When it was published: ${VAGUE}.`),
    kind,
    text: textHeld,
    amends: z.string().optional().describe('Id of the version that it changes.'),
    replaces: z.string().optional().describe('Id of the version whose place it takes.'),
    language: z.string().describe('Language of the text, as in HTML.'),
    about: about.describe('What stands before the text, as two versions of it are compared.'),
    ledger: ledger.optional().describe('Its place in the ledger, where it has one.'),
    sections: z
      .array(sectionJsonSchema)
      .describe(
        'The text that readers read, of an amending part the plan as amended; empty where no text is held.',
      ),
  })
  .meta({
    title: 'A version of a plan',
    description: 'A version with its whole text, from which any two versions can be compared.',
  });

import { z } from 'astro/zod';
import { line, webAddress } from './common.ts';
import { publicContacts } from './public-contacts.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: 'Write a colour as # and six hexadecimal digits, for example #1d5c4d.',
});

/** `content/site.yaml`: what is said once for the whole site. */
export const siteSchema = z.strictObject({
  /** Name of the site, at the head of every page. */
  name: line,
  /** One sentence on what readers find here. */
  summary: line,
  /** Who publishes it. */
  organisation: line,
  /** Where it will stand, with a path where it is not the root: `https://plans.example/health/`. */
  address: webAddress,
  /** Language of the site, as in `<html lang>`. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?(?:-[a-z0-9]{5,8})*$/, {
      error: 'Write the sign of a language, and of a country where it matters: en-GB, cy, ur.',
    })
    .default('en-GB'),
  /** How to reach the publisher. */
  contact: z.strictObject({
    email: z.email().optional(),
    telephone: line.optional(),
    post: line.optional(),
  }),
  publicContacts,
  /** Sign-up page for e-mail news, which a static site cannot send itself. */
  newsletter: z.strictObject({ label: line, address: webAddress }).optional(),
  /** Colours of the partnership; the contrast of each is checked against the text on it. */
  colours: z
    .strictObject({ brand: colour.default('#17594a'), link: colour.default('#1a4f8b') })
    .prefault({}),
  /** How strict a build is about what nobody has explained. */
  strictness: z
    .strictObject({
      /** `show` them openly; `refuse` to build while a substantive change has no stated reason. */
      unexplained: z.enum(['show', 'refuse']).default('show'),
      /** `warn` of what looks like data of people; `refuse` to build while there is any. */
      personalData: z.enum(['warn', 'refuse']).default('warn'),
    })
    .prefault({}),
  /** What `npm run publish` refuses to seal; what is allowed is counted openly on the version. */
  publishing: z
    .strictObject({
      /** Substantive changes without a stated reason. */
      unexplained: z.enum(['show', 'refuse']).default('refuse'),
      /** Themes of the feedback to which no disposition is recorded. */
      unanswered: z.enum(['show', 'refuse']).default('refuse'),
    })
    .prefault({}),
});

export type Site = z.output<typeof siteSchema>;

import { z } from 'astro/zod';
import { instant, line } from './common.ts';
import { publicContacts } from './public-contacts.ts';

/** Front matter of `pages/<slug>.mdx`: about, accessibility statement, privacy. */
export const pageSchema = z.strictObject({
  title: line,
  /** One sentence for search and social cards. */
  summary: line,
  /** Hold it back until this instant. */
  publishAt: instant.optional(),
  /** Where its link stands. */
  menu: z.enum(['header', 'footer', 'none']).default('footer'),
  /** Order among the links of its menu. */
  order: z.int().default(100),
  publicContacts,
});

export type PageFrontMatter = z.output<typeof pageSchema>;

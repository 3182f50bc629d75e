import { z } from 'astro/zod';
import { instant, slug } from './common.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/, {
  error: 'A digest is 64 hexadecimal digits. Restore ledger.json from an earlier copy.',
});

/** Some text, taken as it is: what a digest covers is never trimmed. */
const line = z.string().regex(/\S/, { error: 'Here stands no text.' });

const count = z.int().min(0);

/** What every entry says. */
const frame = {
  /** 1 for the first entry, one more for each after it. */
  sequence: z.int().min(1),
  /** Digest of the entry before. */
  previous: digest,
  plan: slug,
  version: slug,
  /** What people called the version. */
  label: line,
  /** When the entry was made. */
  at: instant,
  /** Of all the rest of the entry. */
  digest,
};

/** What an entry fixes of a version. */
const seal = {
  /** The version of the rules by which the digests were made. */
  rules: z.int().min(1),
  /** SHA-256 of the version’s own text in its normal form. */
  text: digest,
  files: z.array(z.strictObject({ path: line, bytes: count, sha256: digest })),
  sections: z.array(z.strictObject({ id: line, digest })),
  /** Addresses that no entry before it fixes, below the site’s own. */
  addresses: z.array(z.string()),
};

/** `content/ledger.json`: written by `npm run publish`, `correct` and `withdraw`, never by hand. */
export const ledgerSchema = z.strictObject({
  format: z.literal(1),
  entries: z.array(
    z.discriminatedUnion('action', [
      z.strictObject({
        ...frame,
        ...seal,
        action: z.literal('published'),
        /** What was published without an answer, openly. */
        open: z.strictObject({ unexplained: count, unanswered: count }),
      }),
      z.strictObject({ ...frame, ...seal, action: z.literal('corrected'), reason: line }),
      z.strictObject({ ...frame, action: z.literal('withdrawn'), by: line, reason: line }),
    ]),
  ),
});

import { z } from 'astro/zod';
import { line } from './common.ts';

// No “.” or “..”, and nothing that is written in other signs.
const STEP = '(?!\\.)[^/?#\\s\\\\%]{1,200}/';

function addressOf(form: RegExp) {
  return z.string().regex(form, {
    error:
      'Write an address of this site from its first slash to its last, for example /plans/westmarsh/themes/carers/.',
  });
}

/** `content/moved.yaml`: addresses that were published and whose page stands elsewhere now. */
export const movedSchema = z.array(
  z.strictObject({
    /** Where the page stood, below the site’s address. */
    from: addressOf(new RegExp(`^/(?:${STEP})+$`)),
    /** Where it stands now. */
    to: addressOf(new RegExp(`^/(?:${STEP})*$`)),
    /** Why it moved: readers who follow an old link are told. */
    reason: line,
  }),
);

export type Moved = z.output<typeof movedSchema>[number];

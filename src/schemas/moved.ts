import { z } from 'astro/zod';
import { line } from './common.ts';

const address = z.string().regex(/^\/(?:[^/?#\s]+\/)*$/, {
  error:
    'Write an address of this site from its first slash to its last, for example /plans/westmarsh/themes/carers/.',
});

/** `content/moved.yaml`: addresses that were published and whose page stands elsewhere now. */
export const movedSchema = z.array(
  z.strictObject({
    /** Where the page stood, below the site’s address. */
    from: address,
    /** Where it stands now. */
    to: address,
    /** Why it moved: readers who follow an old link are told. */
    reason: line,
  }),
);

export type Moved = z.output<typeof movedSchema>[number];

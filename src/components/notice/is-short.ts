import type { PlanDocument } from '../../core/document/types.ts';

/** About as much as fits half a screen of a phone twice: what is longer hides the next notice of a stack. */
const SHORT_LETTERS = 700;

/** Whether a notice is short enough to stand whole in a stack of notices. */
export function isShort({ sections }: PlanDocument): boolean {
  const letters = sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + text.length, 0);
  return letters <= SHORT_LETTERS;
}

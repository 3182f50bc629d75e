import type { ContentError } from '../../src/core/errors.ts';
import type { LoadedContent } from '../../src/data/load-content.ts';
import { added, type Item, itemsOf } from './items.ts';
import { isUntil, momentsAfter } from './moments.ts';

/** What comes out at one instant. */
export interface Due {
  readonly at: string;
  readonly appears: readonly Item[];
  /** What would stop the build of that moment. */
  readonly errors: readonly ContentError[];
}

/** What is held back, and until when. */
export interface Schedule {
  /** The nearest first. */
  readonly due: readonly Due[];
  /** What no date brings out: unfinished versions, and what goes with them. */
  readonly undated: readonly Item[];
}

/** Reads the content as of an instant; with `preview` all of it. */
export type ReadContent = (asOf: string, preview: boolean) => LoadedContent;

/**
 * What falls due when: the content is read as a build at each moment would read it, and what that
 * build would add to the one before it is what appears.
 *
 * @param until A day, `2026-03-31`; later ones are left out.
 */
export function scheduleOf(read: ReadContent, asOf: string, until?: string): Schedule {
  const { model: everything, ledger } = read(asOf, true);
  const now = read(asOf, false).model;
  if (!everything || !now) return { due: [], undated: [] };

  let shown = itemsOf(now);
  const due = momentsAfter(everything, ledger, asOf).flatMap((at): Due[] => {
    const { model, errors } = read(at, false);
    const next = model ? itemsOf(model) : shown;
    const appears = added(shown, next);
    shown = next;
    return appears.length === 0 && errors.length === 0 ? [] : [{ at, appears, errors }];
  });
  return {
    due: due.filter(({ at }) => isUntil(at, until)),
    undated: added(shown, itemsOf(everything)),
  };
}

import type { Change, FigureChange } from './types.ts';

type Described = Omit<Change, 'id'>;

/**
 * Take out figures that one text loses and another one, put in its place, says again: where a
 * paragraph was written anew, only the figures that differ are told of.
 *
 * @param stretches Changes in reading order, those without anything unchanged between them together.
 */
export function withoutRestated(stretches: readonly (readonly Described[])[]): Described[] {
  return stretches.flatMap((changes) => {
    const gone = changes.filter(({ kind }) => kind === 'removed').flatMap(({ figures }) => figures);
    const come = changes.filter(({ kind }) => kind === 'added').flatMap(({ figures }) => figures);
    if (gone.length === 0 || come.length === 0) return changes;
    const restated = new Set([
      ...sharedWith(
        gone,
        come.map(({ after }) => after),
      ),
      ...sharedWith(
        come,
        gone.map(({ before }) => before),
      ),
    ]);
    return changes.map((change) => ({
      ...change,
      figures: change.figures.filter((figure) => !restated.has(figure)),
    }));
  });
}

// Of figures said so many times on the other side, the first so many.
function sharedWith(
  figures: readonly FigureChange[],
  others: readonly (string | undefined)[],
): FigureChange[] {
  const left = [...others];
  return figures.filter(({ before, after }) => {
    const at = left.indexOf(before ?? after);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

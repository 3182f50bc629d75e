import { OVERTAKEN } from '../document/components/overtaken.ts';
import type { Block, Inline } from '../document/types.ts';
import type { OvertakenPlace } from './overtaken-places.ts';
import type { TextRange } from './quote-ranges.ts';

/**
 * A block of a notice whose overtaken words carry a mark, as `hastOfBlocks` draws it.
 *
 * Where a mark on words begins or ends within them (a link, a cell), the mark is in pieces: the
 * first has the anchor, the last leads to what holds now.
 *
 * @param places Those of this block; of other blocks they are passed over.
 * @param anchor Id of the element of a place.
 */
export function markOvertaken(
  block: Block,
  places: readonly OvertakenPlace[],
  anchor: (place: OvertakenPlace) => string,
): Block {
  const marks = places
    .filter((place) => place.block === block.id)
    .flatMap((place) => marksOf(block, place, anchor(place)));
  return marks.length === 0 ? block : { ...block, inlines: marks.reduce(withMark, block.inlines) };
}

function marksOf({ text, inlines }: Block, place: OvertakenPlace, anchor: string): Inline[] {
  const pieces = piecesOf(place, inlines).filter(({ from, to }) => /\S/.test(text.slice(from, to)));
  return pieces.map(({ from, to }, index) => ({
    kind: 'component',
    from,
    to,
    attributes: {
      name: OVERTAKEN,
      anchor,
      number: String(place.number),
      ...(index === 0 && { begins: 'true' }),
      ...(index === pieces.length - 1 && { ends: 'true' }),
    },
  }));
}

/** Cuts a range where marks that reach over one of its ends begin or end: tags have to nest. */
function piecesOf({ from, to }: TextRange, inlines: readonly Inline[]): TextRange[] {
  const borders = inlines
    .filter((inline) => {
      const isWithin = inline.from >= from && inline.to <= to;
      const isAround = inline.from <= from && inline.to >= to;
      return inline.kind === 'cell' ? !isAround : !isWithin && !isAround;
    })
    .flatMap((inline) => [inline.from, inline.to])
    .filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...borders, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({ from: start, to: cuts[index + 1] ?? to }));
}

/** Puts a mark behind those that stand around it, and before those that stand in it. */
function withMark(inlines: readonly Inline[], mark: Inline): readonly Inline[] {
  const at = inlines.findIndex(
    ({ kind, from, to }) =>
      from > mark.from || (from === mark.from && to > from && to <= mark.to && kind !== 'cell'),
  );
  return at === -1 ? [...inlines, mark] : inlines.toSpliced(at, 0, mark);
}

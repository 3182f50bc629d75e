import type { PlanDocument } from '../document/types.ts';
import { quoteRanges, type TextRange } from './quote-ranges.ts';

/** A passage of a notice of which a later notice says otherwise. */
export interface Overtaking {
  /** Id of the block in which it stands. */
  readonly block: string;
  /** Its words, as the later notice quotes them. */
  readonly quote: string;
  /** Id of the later notice. */
  readonly by: string;
}

/** Words of a notice that no longer hold, and the later notices that say so. */
export interface OvertakenPlace<T extends Overtaking = Overtaking> extends TextRange {
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Id of the block in which they stand. */
  readonly block: string;
  /** At least one, in the order given. */
  readonly by: readonly T[];
}

/**
 * The places of a notice that later notices overtook, in the order of its text.
 *
 * Passages that overlap are one place: whoever reads it wants to know all that became of it.
 *
 * @param overtakings In the order of the later notices, the oldest first.
 *
 * @example
 * overtakenPlaces(text, [{ block: 'top.0', quote: 'in December', by: 'approved' }])
 * // => [{ number: 1, block: 'top.0', from: 20, to: 31, by: [{ … }] }]
 */
export function overtakenPlaces<T extends Overtaking>(
  { sections }: PlanDocument,
  overtakings: readonly T[],
): OvertakenPlace<T>[] {
  const places = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ id, text }) =>
      merged(
        overtakings
          .filter(({ block }) => block === id)
          .flatMap((overtaking) => {
            const [range] = quoteRanges(text, overtaking.quote);
            return range ? [{ ...range, block: id, by: [overtaking] }] : [];
          }),
      ),
    );
  return places.map((place, index) => ({ number: index + 1, ...place }));
}

type Place<T extends Overtaking> = Omit<OvertakenPlace<T>, 'number'>;

function merged<T extends Overtaking>(places: readonly Place<T>[]): Place<T>[] {
  const order = new Map(places.flatMap(({ by }) => by).map((one, index) => [one, index]));
  const found: Place<T>[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    if (last === undefined || place.from >= last.to) {
      found.push(place);
      continue;
    }
    const by = [...last.by, ...place.by].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    found[found.length - 1] = { ...last, to: Math.max(last.to, place.to), by };
  }
  return found;
}

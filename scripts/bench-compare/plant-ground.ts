import type { Random } from '../bench/random.ts';

/** The places of a document, on which nothing is planted twice. */
export interface Ground {
  /** Whether so many blocks from one on, and so many at each end of them, are free. */
  readonly isFree: (from: number, length?: number, margin?: number) => boolean;
  readonly take: (from: number, length?: number, margin?: number) => void;
  /** Tries free places by chance until it has worked so many times. */
  readonly plantSome: (
    times: number,
    places: readonly number[],
    tryAt: (at: number) => boolean,
  ) => void;
  readonly shuffled: (places: readonly number[]) => number[];
}

export function groundFor(random: Random): Ground {
  const taken = new Set<number>();
  const around = (from: number, length: number, margin: number) =>
    Array.from({ length: length + 2 * margin }, (_, n) => from - margin + n);

  const isFree: Ground['isFree'] = (from, length = 1, margin = 1) =>
    around(from, length, margin).every((at) => !taken.has(at));
  const take: Ground['take'] = (from, length = 1, margin = 1) => {
    for (const at of around(from, length, margin)) taken.add(at);
  };
  const shuffled: Ground['shuffled'] = (places) => {
    const left = [...places];
    return Array.from(places, () => left.splice(random.below(left.length), 1)[0] ?? 0);
  };
  const plantSome: Ground['plantSome'] = (times, places, tryAt) => {
    let planted = 0;
    for (const at of shuffled(places)) {
      if (planted < times && isFree(at, 1, 0) && tryAt(at)) planted += 1;
    }
  };
  return { isFree, take, plantSome, shuffled };
}

import { diff } from 'fast-myers-diff';
import type { Run } from '../types.ts';
import { tokensOf } from './tokens.ts';

interface Marked {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** First and last of what is removed, then of what is added. */
  readonly changes: readonly (readonly [number, number, number, number])[];
}

/** Myers’ algorithm on words, with nothing done for readers. */
export function compare(earlier: string, later: string): Marked {
  const [before, after] = [tokensOf(earlier), tokensOf(later)];
  return { before, after, changes: [...diff(before, after)] };
}

export function runsOf({ before, after, changes }: Marked): Run[] {
  let at = 0;
  const runs = changes.flatMap(([from, to, addedFrom, addedTo]): Run[] => {
    const kept = before.slice(at, from).join('');
    at = to;
    return [
      { kind: 'kept', text: kept },
      { kind: 'removed', text: before.slice(from, to).join('') },
      { kind: 'added', text: after.slice(addedFrom, addedTo).join('') },
    ];
  });
  return [...runs, { kind: 'kept', text: before.slice(at).join('') }];
}

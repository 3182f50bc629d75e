import type { Commitment } from '../../schemas/commitments.ts';
import { OUTCOME } from '../words.ts';

type Outcome = Commitment['outcome'];

/**
 * How many promises came to what, in the order of the words for it; what none came to is left out.
 *
 * @example
 * outcomeCounts([{ outcome: 'met', … }, { outcome: 'open', … }])
 * // => [{ outcome: 'open', count: 1 }, { outcome: 'met', count: 1 }]
 */
export function outcomeCounts(
  commitments: readonly Pick<Commitment, 'outcome'>[],
): { readonly outcome: Outcome; readonly count: number }[] {
  return (Object.keys(OUTCOME) as Outcome[]).flatMap((outcome) => {
    const count = commitments.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, count }];
  });
}

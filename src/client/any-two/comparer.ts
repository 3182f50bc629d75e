import type { VersionPair } from '../../components/compare/compared-plan.ts';
import { urls } from '../../data/urls.ts';
import { startComparison } from '../compare.ts';
import { arriveAt } from './arrive.ts';
import { ComparisonError, type Making, makeComparison } from './make-comparison.ts';
import { offerFiles } from './offer-files.ts';
import type { PageParts } from './page-parts.ts';
import type { Stage } from './stage.ts';
import { obstacleInWords, TURNED } from './words.ts';

/** Makes comparisons, one at a time. */
export interface Comparer {
  /** Make one and show it, or say why there is none. */
  readonly compare: (pair: VersionPair, how: How) => Promise<void>;
  /** Leave off what is under way: the reader asked for something else. */
  readonly stop: () => void;
}

interface How {
  /** Whether it was asked for with the later version first. */
  readonly isTurned: boolean;
  /** Whether the reader chose it on this page, rather than came by a link to it. */
  readonly isChosenHere: boolean;
}

export function comparerOf(plan: string, parts: PageParts, stage: Stage): Comparer {
  let making: Making | undefined;
  return {
    async compare(pair, { isTurned, isChosenHere }) {
      stage.work();
      const own = makeComparison({ plan, ...pair });
      making = own;
      try {
        const drawn = await own.drawn;
        if (making !== own) return;
        stage.show(drawn, urls.anyTwo(plan, pair.before, pair.after));
        if (isTurned) stage.say(TURNED);
        offerFiles(parts.takeAway, own.file, `${plan}-${pair.before}-${pair.after}`);
        startComparison(document);
        arriveAt(parts.heading, isChosenHere);
      } catch (error) {
        if (making !== own) return;
        stage.choose();
        stage.say(obstacleInWords(error instanceof ComparisonError ? error.obstacle : 'comparing'));
        if (!(error instanceof ComparisonError)) throw error;
      }
    },
    stop() {
      making?.stop();
      making = undefined;
    },
  };
}

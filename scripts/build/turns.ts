import path from 'node:path';
import { ROOT } from '../content.ts';
import { makeReadableFolder } from './readable.ts';
import { STORE_TURN, storeOf } from './target.ts';
import { STEP_OF, takeTurn } from './turn.ts';

// Of the project, not of the cache or the target: what builds share is Astro's folder in the project.
const BUILD_TURN = path.join(ROOT, '.planledger/build-turn');
const STEPS_TURN = path.join(ROOT, '.planledger/steps-turn');

/**
 * Waits until no other build of this project runs, nor what is left of one that was cut short.
 *
 * @returns The turn; it ends with `Symbol.dispose`, or with the process.
 */
export function takeBuildTurn(): Disposable {
  const turn = takeTurn(BUILD_TURN, () =>
    console.error('Another build of this project is running: this one begins when it ends.'),
  );
  takeTurn(STEPS_TURN, () => {})[Symbol.dispose]();
  return turn;
}

/**
 * Waits until no build of another project puts its site in the same place: of a second checkout,
 * say, from which an earlier state is brought back.
 *
 * @param target Where the site goes.
 */
export function takeSiteTurn(target: string): Disposable {
  makeReadableFolder(storeOf(target));
  return takeTurn(path.join(storeOf(target), STORE_TURN), () =>
    console.error(`Another project is building “${target}”: this build begins when that one ends.`),
  );
}

/** What a process that a build starts is told, see `end-with-build.ts`. */
export function stepTurn(): Record<string, string> {
  return { [STEP_OF.build]: String(process.pid), [STEP_OF.turn]: STEPS_TURN };
}

/**
 * Loaded into each process that a build starts, before anything else: ends it as soon as the build
 * has ended. It holds the turn of the steps as long as it lives, so that the next build begins
 * only when nothing of one that was cut short is left.
 */
import { STEP_OF, takeTurn } from './turn.ts';

const OFTEN = 100;

const { [STEP_OF.build]: build, [STEP_OF.turn]: lock = '' } = process.env;
const turn = takeTurn(lock, () => {});
process.once('exit', () => turn[Symbol.dispose]());
setInterval(() => {
  if (process.ppid !== Number(build)) process.exit(1);
}, OFTEN).unref();

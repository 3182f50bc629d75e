import { QUIET } from '../quiet.ts';
import { runProcess } from '../run-process.ts';
import { stepTurn } from './turns.ts';

const END_WITH_BUILD = new URL('end-with-build.ts', import.meta.url).href;

/**
 * Runs a step of a build in a process of its own, which ends when the build does, however that
 * ends.
 *
 * @param args A script and its arguments, for Node.
 * @param environment Added to that of this process; what is undefined is taken out of it.
 */
export async function runStep(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  return await runProcess(process.execPath, [`--import=${END_WITH_BUILD}`, ...args], {
    ...QUIET,
    ...stepTurn(),
    ...environment,
  }).ended;
}

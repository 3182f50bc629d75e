import { rmSync } from 'node:fs';
import { plainFault } from './plain-fault.ts';
import { removeUnfinished } from './swap.ts';
import { refuseTarget, storeOf } from './target.ts';
import { takeBuildTurn, takeSiteTurn } from './turns.ts';
import { newWorkshop } from './workshop.ts';

/**
 * Does the work of a build where it harms neither the site that stands nor the next build, whatever
 * becomes of it: alone, in a folder of its own on the disk of the site.
 *
 * @param target Where the site goes.
 * @param read Folders that the build reads, in which no site may stand.
 * @param work Gets the folder, which is gone when it is over.
 * @throws {CommandError} In plain words where something else stands in that place, or the machine
 * refuses: a full disk, a folder that cannot be written to.
 */
export async function inWorkshop(
  target: string,
  read: readonly string[],
  work: (workshop: string) => Promise<void>,
): Promise<void> {
  let workshop: string | undefined;
  try {
    refuseTarget(target, read);
    using _ofProject = takeBuildTurn();
    using _ofSite = takeSiteTurn(target);
    removeUnfinished(target);
    workshop = newWorkshop(storeOf(target));
    await work(workshop);
  } catch (error) {
    throw plainFault(error, target);
  } finally {
    if (workshop) rmSync(workshop, { recursive: true, force: true });
  }
}

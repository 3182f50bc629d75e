import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { FIXTURES } from '../support/content-tree.ts';
import { copyFolder, copyProgram, type Place, placeIn, replaceIn, writeNewWords } from './place.ts';
import { built, type Site } from './support.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the place in which the old site stands; tests copy it. */
    readonly placeOfOldSite: string;
    readonly oldSite: Site;
    /** The site of the same content with the new words. */
    readonly newSite: Site;
  }
}

// As plain as can be; what differs elsewhere must make no difference.
const ENVIRONMENT = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };

/** Builds, once for all tests, the site that stands and the one that is to follow it. */
export async function setup(vitest: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-faults-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    await buildBoth(vitest, path.join(folder, 'old'), path.join(folder, 'new'));
    return clear;
  } catch (error) {
    clear();
    throw error;
  }
}

async function buildBoth(vitest: TestProject, oldFolder: string, newFolder: string): Promise<void> {
  const oldPlace = placeIn(oldFolder);
  copyProgram(oldPlace.project);
  writeTwoPlans(oldPlace);
  vitest.provide('oldSite', await built(oldPlace, { environment: ENVIRONMENT }));
  vitest.provide('placeOfOldSite', oldFolder);

  copyFolder(oldFolder, newFolder);
  const newPlace = placeIn(newFolder);
  writeNewWords(newPlace);
  vitest.provide('newSite', await built(newPlace, { environment: ENVIRONMENT }));
}

/** Two plans of two versions each. */
function writeTwoPlans({ content }: Place): void {
  cpSync(path.join(FIXTURES, 'harbour'), content, { recursive: true });
  const plans = path.join(content, 'plans');
  cpSync(path.join(plans, 'harbour'), path.join(plans, 'meadow'), { recursive: true });
  replaceIn({ content }, 'plans/meadow/plan.yaml', 'Harbour', 'Meadow');
}

import { mkdirSync, rmSync } from 'node:fs';
import type { SiteModel } from '../../src/data/model.ts';
import { copier } from './stage-copy.ts';
import { stageLedger } from './stage-ledger.ts';
import { stagePlan } from './stage-plan.ts';
import { stageSite } from './stage-site.ts';

/**
 * Copies what may be published into a folder of its own: what is held back is never where Astro
 * could read it. Filtering inside Astro is not enough, it writes the images of entries that no page shows.
 *
 * Of a file that tells of both, only what may be published is copied.
 *
 * @param content The content folder.
 * @param model What may be published of it.
 * @param folder Where the copy goes; afterwards it holds nothing but what may be published.
 */
export function stageContent(content: string, model: SiteModel, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = copier(content, folder);
  stageSite(content, model, copy);
  for (const plan of model.plans) stagePlan(content, plan, copy);
  stageLedger(content, model, folder);
}

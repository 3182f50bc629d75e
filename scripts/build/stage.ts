import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SiteModel } from '../../src/data/model.ts';

export interface StagedContent {
  /** Holds nothing but what may be published. */
  readonly folder: string;
  /** What was left behind: names and words that must not be found in the site. */
  readonly heldBack: readonly HeldBack[];
}

export interface HeldBack {
  /** Path below the content folder. */
  readonly path: string;
  /** Where it is. */
  readonly source: string;
}

/**
 * Copies what may be published into a folder of its own: what is held back is never where Astro
 * could read it. Filtering inside Astro is not enough, it writes the images of entries that no page shows.
 *
 * @param content The content folder.
 * @param model What may be published of it.
 */
export function stageContent(content: string, model: SiteModel, folder: string): StagedContent {
  mkdirSync(folder, { recursive: true });
  const heldBack: HeldBack[] = [];
  const copy = (entry: string) => {
    if (!existsSync(path.join(content, entry))) return;
    cpSync(path.join(content, entry), path.join(folder, entry), { recursive: true });
  };
  const copyShown = (
    parent: string,
    shown: ReadonlySet<string>,
    nameOf = (name: string) => name,
  ) => {
    for (const name of list(path.join(content, parent))) {
      if (shown.has(nameOf(name))) copy(`${parent}/${name}`);
      else heldBack.push({ path: `${parent}/${name}`, source: path.join(content, parent, name) });
    }
  };

  for (const entry of list(content).filter((name) => name !== 'plans' && name !== 'news'))
    copy(entry);
  copyShown('news', new Set(model.news.map(({ id }) => id)), withoutEnding);
  for (const plan of model.plans) {
    const parent = `plans/${plan.id}`;
    for (const entry of list(path.join(content, parent)).filter((name) => name !== 'versions'))
      copy(`${parent}/${entry}`);
    copyShown(`${parent}/versions`, new Set(plan.versions.map(({ id }) => id)));
  }
  return { folder, heldBack };
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function withoutEnding(name: string): string {
  return path.parse(name).name;
}

import type { EntryDraft, Ledger } from '../../src/core/ledger/types.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import type { SiteModel } from '../../src/data/model.ts';
import { openQuestions, sealVersion } from '../../src/data/seal-version.ts';
import type { FoundVersion } from './find-version.ts';
import { entryTime, writeEntry } from './write-ledger.ts';

/** Where and as of when versions are published. */
export interface PublishPlace {
  /** The content folder. */
  readonly content: string;
  readonly asOf: string;
}

/** What publishing a version enters into the ledger. */
export function publishedDraft(
  model: SiteModel,
  ledger: Ledger,
  { plan, version }: FoundVersion,
  { content, asOf }: PublishPlace,
): Extract<EntryDraft, { action: 'published' }> {
  return {
    action: 'published',
    plan: plan.id,
    version: version.id,
    label: version.data.label,
    at: entryTime(asOf),
    ...sealVersion(contentFolder(content), ledger, model, plan, version),
    open: openQuestions(plan, version),
  };
}

/** Enters versions into the ledger, one after the other, and gives the ledger as it is then. */
export function publishVersions(
  model: SiteModel,
  ledger: Ledger,
  versions: readonly FoundVersion[],
  place: PublishPlace,
): Ledger {
  const content = contentFolder(place.content);
  return versions.reduce(
    (before, found) => writeEntry(content, before, publishedDraft(model, before, found, place)),
    ledger,
  );
}

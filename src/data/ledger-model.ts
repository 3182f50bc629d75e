import { compareDocuments } from '../core/compare/compare.ts';
import { fileDifferences } from '../core/ledger/files.ts';
import { type VersionState, versionStates } from '../core/ledger/states.ts';
import type { CorrectedEntry, Ledger, SealingEntry } from '../core/ledger/types.ts';
import { type Cache, noCache } from './cache.ts';
import { type ContentFolder, shownName } from './content-folder.ts';
import { documentOf, type ParsedDocument } from './documents.ts';
import { keptBytes, keptFile } from './kept-files.ts';
import type { ContentFile, CorrectionModel, LedgerModel, SealedVersion } from './model.ts';

/**
 * Joins the ledger with the texts that versions had before they were corrected, from their kept copies.
 *
 * @param ledger As of the moment that counts as now.
 */
export function ledgerModel(content: ContentFolder, ledger: Ledger, cache: Cache): LedgerModel {
  const versions = versionStates(ledger).map((state) => ({
    state,
    corrections: state.withdrawn ? [] : correctionsOf(content, state, cache),
  }));
  return { ledger, versions };
}

/** What the ledger says of a version; nothing where it is not sealed. */
export function sealOf(
  { versions }: LedgerModel,
  version: { readonly plan: string; readonly id: string },
): SealedVersion | undefined {
  return versions.find(({ state }) => state.plan === version.plan && state.version === version.id);
}

function correctionsOf(
  content: ContentFolder,
  { published, corrections }: VersionState,
  cache: Cache,
): CorrectionModel[] {
  return corrections.map((entry, index) =>
    correction(content, corrections[index - 1] ?? published, entry, cache),
  );
}

function correction(
  content: ContentFolder,
  was: SealingEntry,
  entry: CorrectedEntry,
  cache: Cache,
): CorrectionModel {
  const [before, after] = [keptText(content, was, cache), keptText(content, entry, cache)];
  const pair = { before: `entry-${was.sequence}`, after: `entry-${entry.sequence}` };
  return {
    entry,
    was,
    text: before.document,
    comparison: cache.get(
      'correction',
      [pair.before, pair.after, before.digest, after.digest],
      () => compareDocuments(before.document, after.document, pair),
    ),
    files: fileDifferences(was.files, entry.files),
    oldFiles: filesOf(content, was),
  };
}

/** The text that an entry fixed; what is not kept any more is left out, and `check` says so. */
export function keptText(
  content: ContentFolder,
  entry: SealingEntry,
  cache: Cache = noCache,
): ParsedDocument {
  const folder = `plans/${entry.plan}/versions/${entry.version}`;
  const texts = entry.files.filter(({ path }) => path.endsWith('.mdx'));
  // The file that begins a text is not the first by its name.
  const inOrder = [
    ...texts.filter(({ path }) => path === 'index.mdx'),
    ...texts.filter(({ path }) => path !== 'index.mdx'),
  ];
  const sources = inOrder.map(({ path, sha256 }) => ({
    file: shownName(content, `${folder}/${path}`),
    source: keptBytes(content, sha256)?.toString('utf8') ?? '',
  }));
  const fileDigests = new Map(
    entry.files
      .filter(({ path }) => path.startsWith('files/'))
      .map(({ path, sha256 }) => [path, sha256]),
  );
  return documentOf(sources, { fileDigests }, cache);
}

function filesOf(content: ContentFolder, entry: SealingEntry): ContentFile[] {
  return entry.files
    .filter(({ path }) => path.startsWith('files/'))
    .map(({ path, bytes, sha256 }) => ({
      path,
      source: keptFile(content, sha256),
      bytes,
      digest: sha256,
    }));
}

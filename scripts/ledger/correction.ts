import { compareDocuments } from '../../src/core/compare/compare.ts';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { changesInWords } from '../../src/core/export/changes-in-words.ts';
import { type FileDifferences, fileDifferences, sameFiles } from '../../src/core/ledger/files.ts';
import { isOfSubstance } from '../../src/core/ledger/of-substance.ts';
import { stateOf, type VersionState } from '../../src/core/ledger/states.ts';
import type { EntryDraft } from '../../src/core/ledger/types.ts';
import { siteUrls } from '../../src/data/addresses.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import { keptText } from '../../src/data/ledger-model.ts';
import type { LoadedContent } from '../../src/data/load-content.ts';
import type { SiteModel } from '../../src/data/model.ts';
import { sealVersion } from '../../src/data/seal-version.ts';
import { type FoundVersion, findVersion } from './find-version.ts';

/** A correction that was made in the files and is not in the ledger yet. */
export interface PendingCorrection {
  readonly found: FoundVersion;
  readonly draft: Extract<EntryDraft, { action: 'corrected' }>;
  readonly files: FileDifferences;
  /** Whether it adds, takes out or moves whole sections. */
  readonly ofSubstance: boolean;
  /** Each change of the text in words, with what it said before and says after. */
  readonly changes: readonly PendingChange[];
}

export interface PendingChange {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a correction of a version would enter into the ledger.
 *
 * @throws {ContentErrors} When the version is not published or was withdrawn, when nothing of it
 *   differs, or when the content has other mistakes.
 */
export function pendingCorrection(
  folder: string,
  { model, errors, ledger, broken }: LoadedContent,
  reference: string,
  reason: string,
  at: string,
): PendingCorrection {
  if (!model) throw new ContentErrors(errors);
  const found = findVersion(folder, model, reference);
  const state = stateOf(ledger, found.plan.id, found.version.id);
  if (!state || state.withdrawn) throw new ContentErrors([notCorrectable(found, state)]);
  const own = broken.find((one) => one.state.seal === state.seal)?.errors ?? [];
  const others = errors.filter((error) => !own.includes(error));
  if (others.length > 0) throw new ContentErrors(others);

  const content = contentFolder(folder);
  const draft = {
    action: 'corrected' as const,
    plan: found.plan.id,
    version: found.version.id,
    label: found.version.data.label,
    at,
    ...sealOf(folder, model, found, state, ledger),
    reason,
  };
  const files = fileDifferences(state.seal.files, draft.files);
  if (sameFiles(files)) throw new ContentErrors([nothingToCorrect(found)]);
  const before = keptText(content, state.seal).document;
  const comparison = compareDocuments(before, found.version.own ?? { sections: [] }, {
    before: 'published',
    after: 'corrected',
  });
  const sentences = changesInWords(comparison);
  return {
    found,
    draft,
    files,
    ofSubstance: isOfSubstance(comparison),
    changes: comparison.changes.map((change, index) => ({
      sentence: sentences[index]?.sentence ?? '',
      before: change.before?.text ?? '',
      after: change.after?.text ?? '',
    })),
  };
}

function sealOf(
  folder: string,
  model: SiteModel,
  { plan, version }: FoundVersion,
  { seal }: VersionState,
  ledger: LoadedContent['ledger'],
) {
  const page = siteUrls.correction(plan.id, version.id, ledger.entries.length + 1);
  const oldFiles = seal.files.map(({ path }) => path).filter((path) => path.startsWith('files/'));
  const more = [page, `${page}text.txt`, ...oldFiles.map((path) => page + path)];
  return sealVersion(
    contentFolder(folder),
    ledger,
    model,
    plan,
    version,
    more.map((address) => address.slice(1)),
  );
}

function notCorrectable(
  { plan, version, folder }: FoundVersion,
  state: VersionState | undefined,
): ContentError {
  return state
    ? new ContentError(
        { file: `${folder}/index.mdx` },
        `“${version.id}” was withdrawn: readers see a notice in its place.`,
        'Put its files back as they were published; a new text is a new version.',
      )
    : new ContentError(
        { file: `${folder}/index.mdx` },
        `“${version.id}” is not in the ledger, so it can still be changed.`,
        `Change it, and publish it: npm run publish -- ${plan.id}/${version.id}`,
      );
}

function nothingToCorrect({ version, folder }: FoundVersion): ContentError {
  return new ContentError(
    { file: `${folder}/index.mdx` },
    `“${version.id}” is as the ledger has it: there is nothing to correct.`,
    'First mend the mistake in its files, then run this again.',
  );
}

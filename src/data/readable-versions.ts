import { versionStates } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import type { ChangeRecord } from '../core/trace/types.ts';
import type { Cache } from './cache.ts';
import { compareSteps } from './compare-versions.ts';
import { composeVersions } from './compose-versions.ts';
import type { LoadedVersion } from './load-version.ts';
import type { TracedComparison, VersionModel } from './model.ts';
import { previousOf } from './order-versions.ts';
import { Report } from './report.ts';

/** The versions that are shown, as they were checked. */
interface ShownVersions {
  readonly versions: readonly VersionModel[];
  readonly steps: readonly TracedComparison[];
  /** What they were made from, in the same order. */
  readonly loaded: readonly LoadedVersion[];
  /** Ids of the plan’s themes. */
  readonly themes: readonly string[];
}

/**
 * The versions of a plan as readers may see them: those that the ledger withdrew without what they
 * said, and each plan as amended and each comparison as if no text of theirs were held.
 *
 * What was withdrawn was checked with the rest: what of the other files spoke of its text is no
 * mistake now.
 */
export function readableVersions(
  plan: string,
  ledger: Ledger,
  { versions, steps, loaded, themes }: ShownVersions,
  cache: Cache,
): Pick<ShownVersions, 'versions' | 'steps'> {
  const withdrawn = new Set(
    versionStates(ledger)
      .filter((state) => state.plan === plan && state.withdrawn)
      .map(({ version }) => version),
  );
  if (!versions.some(({ id }) => withdrawn.has(id))) return { versions, steps };
  const readable = loaded.map((version) => {
    if (withdrawn.has(version.id)) return withoutText(version);
    return withdrawn.has(previousOf(version) ?? '') ? withoutQuotesBefore(version) : version;
  });
  const { models, uncertain } = composeVersions(plan, readable, new Report());
  return {
    versions: models,
    steps: compareSteps(models, themes, uncertain, cache, new Report()),
  };
}

const WITHDRAWN_SUMMARY = 'This version was withdrawn: what it said is no longer published.';

function withoutText(version: LoadedVersion): LoadedVersion {
  return {
    ...version,
    data: {
      ...version.data,
      status: 'withdrawn',
      // It may say what the text said, and nobody could take it back: the file is sealed.
      summary: WITHDRAWN_SUMMARY,
      renditions: [],
      parts: [],
    },
    own: undefined,
    ownDigest: 'withdrawn',
    chapters: [],
    files: [],
    // Where a change stands is told in the words of the text.
    records: version.records.map((record) => ({ ...record, at: 'not-recorded' })),
  };
}

/** The records of a version that followed a withdrawn one, without what they quote of its text. */
function withoutQuotesBefore(version: LoadedVersion): LoadedVersion {
  const records = version.records.map((record): ChangeRecord => {
    if (record.at === 'not-recorded') return record;
    const at = record.at.filter((one) => one.kind !== 'quote' || one.side === 'after');
    return { ...record, at: at.length > 0 ? at : 'not-recorded' };
  });
  return { ...version, records };
}

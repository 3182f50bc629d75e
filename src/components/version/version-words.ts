import { printDate } from '../../core/dates/print.ts';
import { VERSION_KIND } from '../../core/versions/words.ts';
import type { PlanModel, VersionModel } from '../../data/model.ts';

/** Where a version stands in the row of its plan, for a reader. */
export type VersionState =
  | 'current'
  | 'earlier'
  /** Announced, not yet there. */
  | 'expected'
  /** Announced, and never came as announced. */
  | 'outcome'
  /** Published, but we hold no text of it. */
  | 'listed'
  | 'withdrawn';

export const VERSION_STATE: Readonly<Record<VersionState, string>> = {
  current: 'Current',
  earlier: 'Earlier version',
  expected: 'Announced',
  outcome: 'Announced; see what became of it',
  listed: 'Listed only: text not held',
  withdrawn: 'Withdrawn',
};

/** Where a version stands: told from its data and from which version is current. */
export function versionState(plan: PlanModel, version: VersionModel): VersionState {
  const { data } = version;
  if (data.status === 'withdrawn') return 'withdrawn';
  if (data.outcome !== undefined) return 'outcome';
  if (data.published === undefined && data.expected !== undefined) return 'expected';
  if (version.effective === undefined) return 'listed';
  return version.id === plan.current?.id ? 'current' : 'earlier';
}

/** The date by which a version sorts; `unknown` where it has none. */
export function versionDate({ data }: VersionModel): string {
  return data.published ?? data.expected ?? 'unknown';
}

/**
 * When a version was or was to be published.
 *
 * @example
 * versionDateInWords(update) // => 'published 26 July 2017'
 */
export function versionDateInWords({ data }: VersionModel): string {
  if (data.published !== undefined) {
    return data.published === 'unknown'
      ? 'publication date not known'
      : `published ${printDate(data.published)}`;
  }
  if (data.expected !== undefined) return `expected ${printDate(data.expected)}`;
  return 'not published';
}

/**
 * What a reader of a page without text is told of a version that was announced.
 *
 * @example
 * announcedInWords(refresh) // => 'This version is announced for November 2017. There is no text of it yet; when it comes, it stands at this address.'
 */
export function announcedInWords({ data }: VersionModel): string {
  const { expected = 'unknown', outcome } = data;
  const when = expected === 'unknown' ? 'without a date' : `for ${printDate(expected)}`;
  return outcome === undefined
    ? `This version is announced ${when}. There is no text of it yet; when it comes, it stands at this address.`
    : `This version was announced ${when}. There is no text of it.`;
}

/**
 * What kind of version it is and when it was published; the kind only where the label does not
 * say it already.
 *
 * @example
 * kindAndDateInWords(update) // => 'published 26 July 2017', where the label is “Update, July 2017”
 */
export function kindAndDateInWords(version: VersionModel): string {
  const { kind, label } = version.data;
  const isSaid = label.toLowerCase().includes(kind);
  const date = versionDateInWords(version);
  return isSaid ? date : `${VERSION_KIND[kind].toLowerCase()}, ${date}`;
}

/**
 * How a version stands to the one before it; `undefined` for a first version.
 *
 * @example
 * relationOf(plan, update) // => { verb: 'Amends', version: … }
 * relationOf(plan, expectedRefresh) // => { verb: 'To replace', version: … }
 */
export function relationOf(
  plan: PlanModel,
  version: VersionModel,
): { readonly verb: string; readonly version: VersionModel } | undefined {
  const { amends, replaces } = version.data;
  const earlier = plan.versions.find(({ id }) => id === (amends ?? replaces));
  const verb = amends === undefined ? 'replace' : 'amend';
  return earlier && { verb: relationInWords(verb, versionState(plan, version)), version: earlier };
}

function relationInWords(verb: 'amend' | 'replace', state: VersionState): string {
  if (state === 'expected') return `To ${verb}`;
  if (state === 'outcome') return `Was to ${verb}`;
  return verb === 'amend' ? 'Amends' : 'Replaces';
}

import type {
  CorrectedEntry,
  Ledger,
  LedgerEntry,
  PublishedEntry,
  SealingEntry,
  WithdrawnEntry,
} from './types.ts';

/** All that the ledger says of one version. */
export interface VersionState {
  readonly plan: string;
  readonly version: string;
  readonly published: PublishedEntry;
  /** Oldest first. */
  readonly corrections: readonly CorrectedEntry[];
  readonly withdrawn: WithdrawnEntry | undefined;
  /** The entry that says what its bytes are now. */
  readonly seal: SealingEntry;
}

/**
 * What a ledger says of each of its versions, in the order in which they were published.
 *
 * @param ledger One without faults; what does not follow from an entry before it is left out.
 *
 * @example
 * versionStates(ledger).map(({ version, seal }) => [version, seal.sequence])
 * // => [['2016-11-draft', 1], ['2017-07-update', 3]]
 */
export function versionStates({ entries }: Ledger): VersionState[] {
  const stories = Map.groupBy(entries, ({ plan, version }) => `${plan}/${version}`);
  return [...stories.values()].flatMap((story) => {
    const published = story.find((entry) => entry.action === 'published');
    if (!published) return [];
    const corrections = story.filter((entry) => entry.action === 'corrected');
    const { plan, version } = published;
    return [
      {
        plan,
        version,
        published,
        corrections,
        withdrawn: story.find((entry) => entry.action === 'withdrawn'),
        seal: corrections.at(-1) ?? published,
      },
    ];
  });
}

/** What the ledger says of one version; nothing where it was never published. */
export function stateOf(ledger: Ledger, plan: string, version: string): VersionState | undefined {
  return versionStates(ledger).find((state) => state.plan === plan && state.version === version);
}

/** Whether an entry says what the bytes of its version are. */
export function isSealing(entry: LedgerEntry): entry is SealingEntry {
  return entry.action !== 'withdrawn';
}

/** Every address that any entry fixes, in the order of the entries. */
export function fixedAddresses({ entries }: Ledger): string[] {
  return entries.filter(isSealing).flatMap(({ addresses }) => addresses);
}

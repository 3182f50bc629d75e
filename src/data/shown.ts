import type { PublicationTime, Selection } from './selection.ts';

/** What of a plan readers see, by ids. */
export interface Shown {
  /** From the first to the last before one that is held back. */
  readonly versions: ReadonlySet<string>;
  readonly engagements: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

interface PlanFiles {
  /** Oldest first. */
  readonly versions: readonly { readonly id: string; readonly data: PublicationTime }[];
  readonly engagements: readonly {
    readonly id: string;
    readonly data: PublicationTime & { readonly about: string };
  }[];
  readonly themes: readonly LoadedTheme[];
}

interface LoadedTheme {
  readonly id: string;
  readonly data: PublicationTime & {
    readonly about: string;
    readonly parent?: string | undefined;
    readonly heardAt: 'not-recorded' | readonly { readonly engagement: string }[];
  };
}

/**
 * Decides which parts of a plan readers see.
 *
 * With a version that is held back goes all that is about it: what people were asked and what they
 * said of a text that nobody knows would give it away. A theme goes also with the theme that it is a
 * part of, and with the only engagements at which it was heard.
 */
export function shownOf({ versions, engagements, themes }: PlanFiles, selection: Selection): Shown {
  const firstHeld = versions.findIndex(({ data }) => !selection.shows(data));
  const versionIds = idsOf(firstHeld === -1 ? versions : versions.slice(0, firstHeld));
  const engagementIds = idsOf(
    engagements.filter(({ data }) => selection.shows(data) && versionIds.has(data.about)),
  );
  const byThemselves = new Map(
    themes
      .filter(({ data }) => selection.shows(data) && versionIds.has(data.about))
      .filter(({ data }) => wasHeardAt(data.heardAt, engagementIds))
      .map((theme) => [theme.id, theme]),
  );
  const shown = [...byThemselves.values()].filter((theme) => hasParents(theme, byThemselves));
  return { versions: versionIds, engagements: engagementIds, themes: idsOf(shown) };
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

function wasHeardAt(heardAt: LoadedTheme['data']['heardAt'], shown: ReadonlySet<string>): boolean {
  return heardAt === 'not-recorded' || heardAt.some(({ engagement }) => shown.has(engagement));
}

/** Follows the parents up; a circle, which is reported elsewhere, ends at the theme itself. */
function hasParents(theme: LoadedTheme, shown: ReadonlyMap<string, LoadedTheme>): boolean {
  const seen = new Set<string>();
  for (let { parent } = theme.data; parent && !seen.has(parent); ) {
    const next = shown.get(parent);
    if (!next) return false;
    seen.add(parent);
    parent = next.data.parent;
  }
  return true;
}

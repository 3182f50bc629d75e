/** What search knows about a page beside its text. */
export interface SearchEntry {
  /** Name of the plan that it belongs to. */
  readonly plan?: string;
  readonly kind: SearchKind;
  /** Whether it tells of an earlier version: found only by those who ask for them. */
  readonly isEarlier?: boolean;
  /** Whether it belongs to a demonstration. */
  readonly isDemonstration?: boolean;
  /** Where a version stands, in a word or two. */
  readonly status?: string;
  /** A date as it is printed. */
  readonly date?: string;
}

/** Kinds of pages, as the filter names them. */
export const SEARCH_KINDS = [
  'Plan',
  'Version of a plan',
  'Change',
  'Theme of the feedback',
  'Engagement',
  'Notice',
  'Meeting',
  'Document',
  'Report',
  'Organisation',
  'News',
  'About this site',
] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * How much a word counts on pages of a kind, where that is not 1: who looks for a word wants the
 * plan’s own text first, and the many short records of changes, which repeat it, after all else.
 */
const WEIGHT: Readonly<Partial<Record<SearchKind, number>>> = {
  'Version of a plan': 10,
  Plan: 2,
  Change: 0.3,
};

/** The weight of a page’s heading, where it is not that which Pagefind gives to all headings. */
export function headingWeight(entry: SearchEntry | undefined): Record<string, string> {
  const weight = entry && WEIGHT[entry.kind];
  return weight === undefined ? {} : { 'data-pagefind-weight': String(weight) };
}

/** What a hit shows beside the words found; `kind`, `plan` and `version` are filters as well. */
const META = ['title', 'plan', 'kind', 'status', 'date', 'demonstration'] as const;
const FILTERS = ['plan', 'kind', 'version'] as const;

/** Attributes by which Pagefind indexes the element and what it says about it; none where it is left out. */
export function searchAttributes(
  title: string,
  entry: SearchEntry | undefined,
): Record<string, string> {
  if (entry === undefined) return {};
  const { isEarlier = false, isDemonstration = false, ...texts } = entry;
  const values: Readonly<Record<string, string | undefined>> = {
    title,
    ...texts,
    version: isEarlier ? 'earlier' : 'current',
    demonstration: isDemonstration ? 'Demonstration' : undefined,
  };
  const known = (names: readonly string[]) => names.filter((name) => values[name] !== undefined);
  const named = (names: readonly string[]) =>
    known(names)
      .map((name) => `${name}[data-search-${name}]`)
      .join(', ');
  return {
    'data-pagefind-body': '',
    ...headingWeight(entry),
    'data-pagefind-filter': named(FILTERS),
    'data-pagefind-meta': named(META),
    ...Object.fromEntries(
      known([...META, 'version']).map((name) => [`data-search-${name}`, values[name] ?? '']),
    ),
  };
}

/** Where in the content a mistake stands; lines and columns count from 1, as editors show them. */
export interface Place {
  /** Path from the content folder's parent, with `/`: `content/plans/westmarsh/plan.yaml`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * A mistake in the content, for the person who wrote it: what is wrong with the value quoted,
 * where, and what to write instead.
 *
 * Checks collect these and return them all; only the outermost command prints them.
 *
 * @example
 * new ContentError({ file: 'content/site.yaml', line: 3 }, 'The key “titel” is not known.', 'Write “title”.').message
 * // => 'content/site.yaml:3: The key “titel” is not known.\n  Fix: Write “title”.'
 */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly place: Place;
  readonly problem: string;
  readonly fix: string;

  constructor(place: Place, problem: string, fix: string) {
    super(`${formatPlace(place)}: ${problem}\n  Fix: ${fix}`);
    this.place = place;
    this.problem = problem;
    this.fix = fix;
  }
}

/**
 * Several mistakes of one content tree, thrown together so that an editor sees them all.
 *
 * Sorted by file, line and column; the message is that of every mistake, one below the other.
 */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';
  readonly errors: readonly ContentError[];

  constructor(errors: readonly ContentError[]) {
    const sorted = sortErrors(errors);
    super(sorted.map(({ message }) => message).join('\n'));
    this.errors = sorted;
  }
}

/** `file:line:column`, as far as it is known. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** In reading order of the files, without those that say the same twice. */
export function sortErrors(errors: readonly ContentError[]): ContentError[] {
  const seen = new Set<string>();
  return [...errors]
    .sort(
      (a, b) =>
        compareText(a.place.file, b.place.file) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0),
    )
    .filter(({ message }) => !seen.has(message) && seen.add(message));
}

// Code units, not a locale: the same content gives the same report on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

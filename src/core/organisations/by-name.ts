/** A body, as far as texts name it. */
export interface Named {
  readonly name: string;
  /** Other names under which texts name it. */
  readonly alsoKnownAs: readonly string[];
}

/**
 * Make a function that tells which organisation a name means: one with that name or also known by
 * it, in capitals or not.
 *
 * @param organisations Where two share a name, the first is meant.
 *
 * @example
 * organisationFinder([{ name: 'Fen Council', alsoKnownAs: ['FC'] }])('fen  council')
 * // => { name: 'Fen Council', alsoKnownAs: ['FC'] }
 */
export function organisationFinder<T extends Named>(
  organisations: readonly T[],
): (name: string) => T | undefined {
  const known = new Map<string, T>();
  for (const organisation of organisations) {
    for (const name of [organisation.name, ...organisation.alsoKnownAs]) {
      const key = nameKey(name);
      if (!known.has(key)) known.set(key, organisation);
    }
  }
  return (name) => known.get(nameKey(name));
}

/** A name as it is compared: spaces, capitals and the form of apostrophes are not looked at. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();
}

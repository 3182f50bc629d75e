/**
 * The other names of a word that tell a reader something: its own plural does not, nor do the words
 * in full that its meaning begins with.
 *
 * @example
 * otherNames('CCG', ['CCGs', 'clinical commissioning group'], ['Clinical commissioning group']) // => []
 * otherNames('A&E', ['emergency department'], ['Accident and emergency']) // => ['emergency department']
 */
export function otherNames(
  term: string,
  alsoKnownAs: readonly string[],
  fulls: readonly string[],
): string[] {
  const known = new Set([term, ...fulls].map(inTheSingular));
  return alsoKnownAs.filter((name) => {
    const singular = inTheSingular(name);
    const isNew = !known.has(singular);
    known.add(singular);
    return isNew;
  });
}

function inTheSingular(name: string): string {
  const words = name.toLowerCase().replaceAll('-', ' ');
  return words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.replace(/s$/, '');
}

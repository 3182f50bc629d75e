/**
 * Set words in lines of at most so many letters. SVG text does not wrap by itself, and at build
 * there is no browser that could measure it.
 *
 * @param most Letters in a line; a longer word stands on a line of its own.
 * @param lines At most so many; what is left over ends in an ellipsis.
 *
 * @example
 * wrapWords('Consultation on the plan', 12, 2) // => ['Consultation', 'on the plan']
 * wrapWords('Consultation on the plan', 12, 1) // => ['Consultation…']
 */
export function wrapWords(text: string, most: number, lines: number): string[] {
  const set: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = set.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= most;
    if (fits) set[set.length - 1] = `${last} ${word}`;
    else set.push(word);
  }
  if (set.length <= lines) return set;
  const shown = set.slice(0, lines);
  return [...shown.slice(0, -1), `${shown.at(-1)}…`];
}

/** Search engines and browser tabs show about this many characters; more is cut off unseen. */
const LONGEST_TITLE = 70;

/**
 * The title of a page with as many of the names behind it as fit, the nearest first.
 *
 * @example
 * documentTitle('Themes', ['Nottinghamshire', 'Health plans'])
 * // => 'Themes – Nottinghamshire – Health plans'
 */
export function documentTitle(title: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const longer = `${text} – ${name}`;
    return lengthOf(longer) <= LONGEST_TITLE ? longer : text;
  }, shortened(title));
}

function shortened(title: string): string {
  if (lengthOf(title) <= LONGEST_TITLE) return title;
  const words = title.split(' ');
  const fits = words.findLastIndex(
    (_, index) => lengthOf(`${words.slice(0, index + 1).join(' ')}…`) <= LONGEST_TITLE,
  );
  return `${words.slice(0, fits + 1).join(' ')}…`;
}

/** As it stands in the file, where some characters are written as references: `&#39;`. */
function lengthOf(text: string): number {
  return text.replace(/[&<>"']/g, '&#39;').length;
}

/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'change') // => '1 change'
 * counted(1200, 'entry', 'entries') // => '1,200 entries'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${printNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas between thousands, as the plans themselves print them. */
export function printNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * Names in a row as people say them.
 *
 * @example
 * listed(['carers', 'staff', 'patients']) // => 'carers, staff and patients'
 */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * The first names of a row, and how many there are beside them.
 *
 * @example
 * listedUpTo(2, ['Beds', 'Carers', 'Money', 'Staff']) // => 'Beds, Carers and 2 more'
 */
export function listedUpTo(most: number, names: readonly string[]): string {
  const more = names.length - most;
  return listed(more > 0 ? [...names.slice(0, most), `${printNumber(more)} more`] : names);
}

/**
 * The first letter as a capital: for a phrase that begins a line or a sentence.
 *
 * @example
 * capitalised('by post') // => 'By post'
 * capitalised('£38.4m became £41.6m') // => '£38.4m became £41.6m'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A sentence as it stands within another one, or as a name.
 *
 * @example
 * withoutFullStop('Open a crisis line.') // => 'Open a crisis line'
 */
export function withoutFullStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

import type { Nodes } from 'mdast';

/**
 * Characters that stand for a `<` or `{` that the parser stumbled over, so that the rest can be read:
 * white space, which ends addresses as the marks themselves do, and of a kind that nobody writes.
 */
const MASKS: Readonly<Record<string, string>> = { '<': '\u1680', '{': '\u205F' };
const MARKS = new Map(Object.entries(MASKS).map(([mark, mask]) => [mask, mark]));
const ANY_MASK = /[\u1680\u205F]/g;

/** The text with the marks at some offsets taken for words; all places stay. */
export function masked(text: string, offsets: readonly number[]): string {
  const units = text.split('');
  for (const offset of offsets) units[offset] = MASKS[units[offset] ?? ''] ?? ' ';
  return units.join('');
}

/** What an editor wrote, of a text that was masked. */
export function unmasked(text: string): string {
  return text.replace(ANY_MASK, (mask) => MARKS.get(mask) ?? mask);
}

/** Puts the marks back into everything that a tree says. */
export function unmaskTree(node: Nodes): void {
  const values = node as unknown as Record<string, unknown>;
  for (const key of ['value', 'url', 'alt', 'title', 'label']) {
    const value = values[key];
    if (typeof value === 'string') values[key] = unmasked(value);
  }
  if ('attributes' in node) {
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') attribute.value = unmasked(attribute.value);
    }
  }
  if ('children' in node) for (const child of node.children) unmaskTree(child);
}

import type { Heading, PhrasingContent } from 'mdast';

export interface PinnedHeading {
  /** The heading without its pin. */
  readonly heading: Heading;
  /** What the author wrote after `#`. */
  readonly pin: string | undefined;
}

const AT_END = /[ \t\n]*\[#([^[\]]*)\]\s*$/;

/**
 * Take the pinned id off the end of a heading.
 *
 * Markdown has no such mark: `[#carers]` comes as text, or, where the text happens to define
 * `[#carers]: address`, as a link.
 *
 * @example
 * takePin(heading('Carers [#carers]')) // => { heading: heading('Carers'), pin: 'carers' }
 */
export function takePin(heading: Heading): PinnedHeading {
  const last = heading.children.findLast((child) => !isWhiteSpace(child));
  const before = last ? heading.children.slice(0, heading.children.indexOf(last)) : [];
  if (last?.type === 'linkReference' && last.label?.startsWith('#')) {
    return { heading: { ...heading, children: before }, pin: last.label.slice(1) };
  }
  const match = last?.type === 'text' ? AT_END.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { heading, pin: undefined };
  const rest = { ...last, value: last.value.slice(0, match.index) };
  return { heading: { ...heading, children: [...before, rest] }, pin: match[1] as string };
}

function isWhiteSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

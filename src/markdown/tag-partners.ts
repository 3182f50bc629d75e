/** A tag in a text: `<Callout kind="note">` or `</Callout>`. */
interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
}

// Longer than any name of a tag.
const MAX_NAME = 100;

/** The tag that begins at an offset, by its beginning. */
export function tagAt(text: string, offset: number): Tag | undefined {
  const match = /^<(\/?)\s*([A-Za-z][\w.:-]*)/.exec(text.slice(offset, offset + MAX_NAME));
  return match ? { name: match[2] as string, isClosing: match[1] === '/' } : undefined;
}

/**
 * Where the tag begins that belongs to the one at an offset: its closing tag after it, or the
 * opening tag before it that nothing else closes.
 *
 * @example
 * partnerOf('<A>x</A> y</A>', 10) // => undefined
 */
export function partnerOf(text: string, offset: number): number | undefined {
  const tag = tagAt(text, offset);
  if (!tag) return undefined;
  if (!tag.isClosing) {
    const closing = text.indexOf(`</${tag.name}>`, offset);
    return closing === -1 ? undefined : closing;
  }
  const open: number[] = [];
  for (const match of text.slice(0, offset).matchAll(tagsNamed(tag.name))) {
    if (match[1] === '/') open.pop();
    else open.push(match.index);
  }
  return open.at(-1);
}

/** Closed in themselves (`<Figure />`), they have no partner. */
function tagsNamed(name: string): RegExp {
  const plain = name.replace(/[.]/g, '\\.');
  return new RegExp(`<(/?)${plain}(?![\\w.:-])(?![^<>]*/>)`, 'g');
}

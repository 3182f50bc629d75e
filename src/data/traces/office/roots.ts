import { remember } from '../../../core/remember.ts';
import { type Parts, textOfPart } from '../package-parts.ts';

/** The declarations of all the names that Word uses take a quarter of it. */
const HEAD_BYTES = 16_384;
const ROOT =
  /^\s*(?:<(?:\?[^>]*|!--[\s\S]*?--|!DOCTYPE[^>]*)>\s*)*<(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=!?]+)/;

/**
 * The names of the parts whose outermost element is one of these.
 *
 * Programs name parts and folders as they like (ECMA-376, part 2): what a part is shows inside.
 */
export function partsWithRoot(parts: Parts, ...roots: readonly string[]): string[] {
  return [...rootsOf(parts)].flatMap(([name, root]) => (roots.includes(root) ? name : []));
}

/** The name of the outermost element of a part, without its prefix; nothing for what is no XML. */
export function rootOf(parts: Parts, name: string): string | undefined {
  return rootsOf(parts).get(name);
}

const rootsOf = remember((parts: Parts) => {
  const roots = new Map<string, string>();
  for (const [name, bytes] of parts) {
    const root = ROOT.exec(textOfPart(bytes.subarray(0, HEAD_BYTES)))?.[1];
    if (root !== undefined) roots.set(name, root);
  }
  return roots;
});

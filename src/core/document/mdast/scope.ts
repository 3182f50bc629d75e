import type { Definition, Nodes, Root } from 'mdast';
import type { Place } from '../../errors.ts';
import type { Container } from '../types.ts';

/** A container as long as nobody knows its id: two blocks stand in the same one if they hold the same object. */
export type DraftContainer = Container;

/** What a node needs to know about where it stands. */
export interface Scope {
  readonly file: string;
  readonly containers: readonly DraftContainer[];
  /** The addresses that stand apart from their links, by normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The name of a footnote that is its own among all chapters. */
  readonly footnoteLabel: (label: string) => string;
  readonly fileDigest: (src: string) => string | undefined;
}

/** The same place, one container further in. */
export function within(scope: Scope, container: DraftContainer): Scope {
  return { ...scope, containers: [...scope.containers, container] };
}

export function placeOfNode(node: Nodes, { file }: Pick<Scope, 'file'>): Place {
  const start = node.position?.start;
  return start ? { file, line: start.line, column: start.column } : { file };
}

/** Every `[label]: address` of a text; the first of a label counts, as in Markdown. */
export function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

import type { Nodes, Root } from 'mdast';

/** Keeps the footnotes of chapters apart that use the same labels, as in `[^1]`. */
export interface FootnoteLabels {
  /** How the labels of a chapter are called in the version; ask for the chapters in reading order. */
  readonly ofChapter: (tree: Root) => (label: string) => string;
}

/**
 * @example
 * labels.ofChapter(first)('1') // => '1'
 * labels.ofChapter(second)('1') // => '1-2'
 */
export function footnoteLabels(): FootnoteLabels {
  const taken = new Set<string>();
  return {
    ofChapter(tree) {
      const names = new Map<string, string>();
      for (const label of labelsIn(tree)) {
        const name = freeName(label, taken);
        taken.add(name);
        names.set(label, name);
      }
      return (label) => names.get(label) ?? label;
    },
  };
}

function labelsIn(tree: Root): Set<string> {
  const labels = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') labels.add(node.identifier);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return labels;
}

function freeName(label: string, taken: ReadonlySet<string>): string {
  let name = label;
  for (let number = 2; taken.has(name); number += 1) name = `${label}-${number}`;
  return name;
}

import type { Block, Container, Inline, Section } from './types.ts';

/**
 * Rename the footnotes of sections whose labels other sections of the same document use.
 *
 * @param sections Those that are renamed.
 * @param others Those that they will stand among.
 */
export function withOwnLabels(sections: readonly Section[], others: readonly Section[]): Section[] {
  const taken = new Set(others.flatMap(labelsOf));
  const names = new Map<string, string>();
  for (const label of new Set(sections.flatMap(labelsOf))) {
    let name = label;
    for (let number = 2; taken.has(name); number += 1) name = `${label}-${number}`;
    taken.add(name);
    names.set(label, name);
  }
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => relabelled(block, names)),
  }));
}

function labelsOf({ blocks }: Section): string[] {
  return blocks.flatMap(({ containers }) =>
    containers.flatMap((container) => (container.kind === 'footnote' ? [container.label] : [])),
  );
}

function relabelled(block: Block, names: ReadonlyMap<string, string>): Block {
  return {
    ...block,
    attributes: withLabel(block.attributes, names),
    inlines: block.inlines.map(
      (inline): Inline =>
        inline.kind === 'note' && inline.attributes
          ? { ...inline, attributes: withLabel(inline.attributes, names) }
          : inline,
    ),
    containers: block.containers.map(
      (container): Container =>
        container.kind === 'footnote'
          ? { ...container, label: names.get(container.label) ?? container.label }
          : container,
    ),
  };
}

function withLabel(
  attributes: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const { label } = attributes;
  return label === undefined ? attributes : { ...attributes, label: names.get(label) ?? label };
}

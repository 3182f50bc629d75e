import type { Block, Container } from '../document/types.ts';
import type { FormChange } from './types.ts';

/** What differs in what two blocks stand in: list, level, quotation, component. */
export function containerForm(before: Block, after: Block): FormChange[] {
  const was = describe(before.containers);
  const is = describe(after.containers);
  return was === is ? [] : [{ kind: 'container', before: was, after: is }];
}

// Outermost first, lists that stand in lists by their level: `bulleted list, level 2`.
function describe(containers: readonly Container[]): string {
  const lists = containers.filter((container) => container.kind === 'list');
  const others = containers.flatMap((container) => {
    if (container.kind === 'list' || container.kind === 'item') return [];
    return [describeOne(container)];
  });
  const list = lists.at(-1);
  const level = lists.length > 1 ? `, level ${lists.length}` : '';
  const own = list === undefined ? [] : [`${list.ordered ? 'numbered' : 'bulleted'} list${level}`];
  return [...others, ...own].join(', ');
}

function describeOne(container: Exclude<Container, { kind: 'list' | 'item' }>): string {
  switch (container.kind) {
    case 'table':
    case 'footnote':
      return container.kind;
    case 'quotation':
      return withAttributes('quotation', container.attributes);
    case 'component':
      return withAttributes(container.name, container.attributes);
  }
}

/** `Callout (tone warning)`: a name with its attributes in a fixed order. */
export function withAttributes(name: string, attributes: Readonly<Record<string, string>>): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => `${key} ${value}`)
    .toSorted();
  return said.length === 0 ? name : `${name} (${said.join(', ')})`;
}

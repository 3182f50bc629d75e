import type { Chain, ChainSection, Named, VersionFlow } from '../../../data/life/flow-of-plan.ts';
import { sectionName } from '../../compare/section-name.ts';

/** The chains of a version as a net: what stands in several of them stands in it once. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

export interface FlowNode {
  /** Unique in the net: its kind and its id. */
  readonly key: string;
  readonly kind: 'engagement' | 'theme' | 'record' | 'section' | 'unknown' | 'none';
  /** Of the thing itself; empty for what stands for something that is missing. */
  readonly id: string;
  readonly title: string;
  /** From the left: where it was heard, the theme, what was recorded, where it stands. */
  readonly column: 0 | 1 | 2 | 3;
  /** For a section, the version in which it stands. */
  readonly version?: string;
}

/** One tie between two things; how many people are behind it no tie says. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly isInferred: boolean;
  /** Whether it belongs to a theme on which no change rests. */
  readonly isIdle: boolean;
}

const UNHEARD: FlowNode = {
  key: 'unknown/heard',
  kind: 'unknown',
  id: '',
  title: 'Where it was heard: not recorded',
  column: 0,
};
const NO_CHANGE: FlowNode = {
  key: 'none/change',
  kind: 'none',
  id: '',
  title: 'No change in this version rests on it',
  column: 2,
};
const NO_PLACE: FlowNode = {
  key: 'unknown/place',
  kind: 'unknown',
  id: '',
  title: 'Which section: not recorded',
  column: 3,
};

/**
 * Tie all chains of a version together. What led to a change stands above what did not, and what is
 * missing below everything else of its column.
 */
export function flowGraph({ chains }: Pick<VersionFlow, 'chains'>): FlowGraph {
  const parts = chains.toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b))).map(graphOfChain);
  const nodes = parts.flatMap((part) => part.nodes);
  const links = parts.flatMap((part) => part.links);
  return {
    nodes: distinct(nodes, ({ key }) => key).toSorted((a, b) => rankOf(a) - rankOf(b)),
    links: distinct(links, ({ from, to }) => `${from} ${to}`),
  };
}

function isIdle({ records }: Chain): boolean {
  return records.length === 0;
}

function rankOf({ id }: FlowNode): number {
  return id === '' ? 1 : 0;
}

function graphOfChain({ theme, heardAt, records }: Chain): FlowGraph {
  const topic = node('theme', 1, theme);
  const heard = heardAt.length === 0 ? [UNHEARD] : heardAt.map((one) => node('engagement', 0, one));
  const heardLinks = heard.map(({ key }) => link(key, topic.key));
  if (records.length === 0) {
    const links = [...heardLinks, link(topic.key, NO_CHANGE.key)];
    return {
      nodes: [...heard, topic, NO_CHANGE],
      links: links.map((one) => ({ ...one, isIdle: true })),
    };
  }
  const changes = records.map((record) => {
    const change = node('record', 2, record);
    const places = record.sections.length === 0 ? [NO_PLACE] : record.sections.map(sectionNode);
    return {
      nodes: [change, ...places],
      links: [
        { ...link(topic.key, change.key), isInferred: record.basis === 'inferred' },
        ...places.map(({ key }) => link(change.key, key)),
      ],
    };
  });
  return {
    nodes: [...heard, topic, ...changes.flatMap(({ nodes }) => nodes)],
    links: [...heardLinks, ...changes.flatMap(({ links }) => links)],
  };
}

function node(kind: FlowNode['kind'], column: FlowNode['column'], { id, title }: Named): FlowNode {
  return { key: `${kind}/${id}`, kind, id, title, column };
}

function sectionNode({ id, title, version, isGone }: ChainSection): FlowNode {
  return {
    key: `section/${version}/${id}`,
    kind: 'section',
    id,
    title: isGone ? `${sectionName(title)} (gone)` : sectionName(title),
    column: 3,
    version,
  };
}

function link(from: string, to: string): FlowLink {
  return { from, to, isInferred: false, isIdle: false };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  // The first of its kind stays: a tie that one record states is not made doubtful by another.
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}

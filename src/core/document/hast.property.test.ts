import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import type { Row, Span } from '../compare/types.ts';
import { renderContext } from './hast/context.ts';
import { hastOfBlocks, hastOfRows, htmlOf } from './hast.ts';
import { arbitraryDocument } from './test-arbitraries.ts';
import type { Block, PlanDocument } from './types.ts';

// Kinds of block, of container and of row meet in many ways.
const RUNS = 100;
const PAIR = { plan: 'westmarsh', before: '2016-draft', after: '2017-update' };

test('a comparison without its marks has the tags and words of the later document', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      expectSameReading(compareDocuments(before, after, PAIR).rows);
    }),
    { numRuns: RUNS },
  );
});

test('that holds for whatever an aligner says is the same, edited, split, merged or moved', () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryDocument,
      fc.infiniteStream(fc.nat(5)),
      (before, after, choices) => {
        expectSameReading(anyRows(blocksOf(before), blocksOf(after), choices));
      },
    ),
    { numRuns: RUNS },
  );
});

test('links never stand in links, and list items and table rows only where they may', () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryDocument,
      fc.infiniteStream(fc.nat(5)),
      (before, after, choices) => {
        const nodes = hastOfRows(anyRows(blocksOf(before), blocksOf(after), choices), context());
        for (const node of nodes) expectValid(node, []);
      },
    ),
    { numRuns: RUNS },
  );
});

test('every id of a page is there once', () => {
  fc.assert(
    fc.property(
      arbitraryDocument,
      arbitraryDocument,
      fc.infiniteStream(fc.nat(5)),
      (before, after, choices) => {
        const html = htmlOf(
          hastOfRows(anyRows(blocksOf(before), blocksOf(after), choices), context()),
        );
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(ids).toEqual([...new Set(ids)]);
      },
    ),
    { numRuns: RUNS },
  );
});

test('the HTML of any document holds the listed tags and attributes and nothing else', () => {
  const parser = rehype().data('settings', { fragment: true });
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const html = htmlOf(hastOfBlocks(blocksOf(document), context()));
      visit(parser.parse(html), 'element', ({ tagName, properties }) => {
        expect(TAGS).toContain(tagName);
        for (const name of Object.keys(properties)) expect(ATTRIBUTES).toContain(name);
        expect(String(properties.href ?? '#')).toMatch(/^(?:#|https:)/);
      });
    }),
    { numRuns: RUNS },
  );
});

const TAGS = [
  ...['a', 'aside', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure'],
  ...['h2', 'h4', 'hr', 'img', 'ins', 'li', 'ol', 'p', 'pre', 's', 'span', 'strong', 'sup'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul'],
];
const ATTRIBUTES = [
  ...['alt', 'ariaHidden', 'ariaLabel', 'className', 'dateTime', 'href', 'id', 'role', 'scope'],
  ...['src', 'start', 'tabIndex'],
];

function expectSameReading(rows: readonly Row[]): void {
  const later = rows.flatMap(({ after }) => after);
  expect(shape(hastOfRows(rows, context()))).toEqual(shape(hastOfBlocks(later, context())));
}

function context() {
  return renderContext({
    permalinks: true,
    change: (id) => ({ href: `/compare/#${id}`, datetime: '2017-07-26' }),
  });
}

function blocksOf({ sections }: PlanDocument): Block[] {
  return sections.flatMap(({ blocks }) => blocks);
}

const TAKEN_OUT = [
  ...['pl-removed', 'pl-moved-away', 'pl-moved-from', 'pl-moved-note', 'pl-joint'],
  ...['pl-change-anchor', 'govuk-visually-hidden'],
];

/** Tags and words of the later text: `ins` unwrapped, everything that a comparison adds taken out. */
function shape(nodes: readonly ElementContent[]): unknown[] {
  const parts = nodes.flatMap((node): unknown[] => {
    if (node.type === 'text') return node.value === '' ? [] : [node.value];
    if (node.type !== 'element' || node.tagName === 'del') return [];
    const { className, href, src } = node.properties;
    const classes = Array.isArray(className) ? className.map(String) : [];
    if (classes.some((name) => TAKEN_OUT.includes(name))) return [];
    const children = shape(node.children);
    if (node.tagName === 'ins') return children;
    // Notes are numbered in the order of the page, and what was removed has numbers too.
    const isNumbered = classes.includes('pl-note') || classes.includes('pl-footnote__number');
    return [
      {
        tag: node.tagName,
        href: isNumbered ? undefined : href,
        src,
        children: isNumbered ? [] : children,
      },
    ];
  });
  const joined: unknown[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  tr: ['thead', 'tbody'],
  td: ['tr'],
  th: ['tr'],
  thead: ['table'],
  tbody: ['table'],
};
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  table: ['thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['td', 'th'],
};
const BLOCKS = [
  'p',
  'ul',
  'ol',
  'table',
  'div',
  'figure',
  'blockquote',
  'aside',
  'pre',
  'hr',
  'h4',
];

function expectValid(node: ElementContent, ancestors: readonly string[]): void {
  if (node.type !== 'element') return;
  const { tagName, children } = node;
  const parent = ancestors.at(-1) ?? '';
  if (PARENTS[tagName]) expect(PARENTS[tagName]).toContain(parent);
  if (CHILDREN[parent]) expect(CHILDREN[parent]).toContain(tagName);
  if (tagName === 'a') expect(ancestors).not.toContain('a');
  if (BLOCKS.includes(tagName)) {
    for (const line of ['p', 'a', 'h4', 'pre', 'strong']) expect(ancestors).not.toContain(line);
  }
  for (const child of children) expectValid(child, [...ancestors, tagName]);
}

/** Rows such as any aligner could give, however foolish, for two lists of blocks. */
function anyRows(
  before: readonly Block[],
  after: readonly Block[],
  choices: Iterator<number>,
): Row[] {
  const rows: Row[] = [];
  const earlier = [...before];
  const later = [...after];
  const change = () => `c-${rows.length}`;
  while (earlier.length > 0 || later.length > 0) {
    const choice = choices.next().value as number;
    if (later.length === 0 || (choice === 0 && earlier.length > 0)) {
      rows.push(row('removed', earlier.splice(0, 1), [], change()));
    } else if (earlier.length === 0 || choice === 1) {
      rows.push(row('added', [], later.splice(0, 1), change()));
    } else if (choice === 2) {
      rows.push(row('split', earlier.splice(0, 1), later.splice(0, 2), change()));
    } else if (choice === 3) {
      rows.push(row('merged', earlier.splice(0, 2), later.splice(0, 1), change()));
    } else if (choice === 4) {
      rows.push({ ...row('moved-away', [], [], `c-${rows.length + 1}`), before: [], spans: [] });
      rows.push(row('moved', earlier.splice(0, 1), later.splice(0, 1), change()));
    } else if (earlier[0]?.digest === later[0]?.digest) {
      rows.push({
        ...row('kept', earlier.splice(0, 1), later.splice(0, 1), ''),
        change: undefined,
      });
    } else {
      rows.push(row('edited', earlier.splice(0, 1), later.splice(0, 1), change()));
    }
  }
  return rows;
}

function row(kind: Row['kind'], before: Block[], after: Block[], change: string): Row {
  return { kind, before, after, change, spans: spansOf(textOf(before), textOf(after)) };
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Keeps what two texts begin and end with; crude, and all that the drawing may rely on. */
function spansOf(before: string, after: string): Span[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start])
    start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before.at(-1 - end) === after.at(-1 - end)
  ) {
    end += 1;
  }
  const spans: Span[] = [
    { kind: 'kept', text: before.slice(0, start) },
    { kind: 'removed', text: before.slice(start, before.length - end) },
    { kind: 'added', text: after.slice(start, after.length - end) },
    { kind: 'kept', text: after.slice(after.length - end) },
  ];
  return spans.filter(({ text }) => text !== '');
}

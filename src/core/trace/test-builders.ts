import type { Change, ChangeSide, Comparison, Row, Span } from '../compare/types.ts';
import * as build from '../document/test-builders.ts';
import type { Block, PlanDocument, Section } from '../document/types.ts';
import type { ChangeRecord, Reason, Selector } from './types.ts';

const place = { file: 'content/plans/demo/versions/v2/changes.yaml', line: 1 };

/** A section whose title is its id, with paragraphs. */
export function section(id: string, ...texts: readonly string[]): Section {
  return build.section({ title: id, id }, ...texts.map((text) => build.p(text)));
}

export const doc = build.doc;

/** Texts of the earlier document that became texts of the later one, of the same section or another. */
export type Pair = readonly [before: string | readonly string[], after: string | readonly string[]];

/**
 * Compare two documents whose differences the test names: paragraphs with the same text in the same
 * section are the same, those of a pair belong together, all others came or went.
 */
export function compared(
  before: PlanDocument,
  after: PlanDocument,
  ...pairs: readonly Pair[]
): Comparison {
  const blocksBefore = before.sections.flatMap(({ blocks }) => blocks);
  const blocksAfter = after.sections.flatMap(({ blocks }) => blocks);
  const find = (blocks: readonly Block[], texts: string | readonly string[]) =>
    [texts].flat().map((text) => {
      const block = blocks.find((one) => one.text === text);
      if (block === undefined) throw new Error(`No block says “${text}”.`);
      return block;
    });
  const named = pairs.map(([from, to]) => ({
    before: find(blocksBefore, from),
    after: find(blocksAfter, to),
  }));
  const used = new Set(named.flatMap((pair) => [...pair.before, ...pair.after]));
  const rows: { row: Omit<Row, 'change'>; whole?: string }[] = [];
  const came = cameWhole(before, after, used);
  const went = cameWhole(after, before, used);
  for (const block of blocksAfter) {
    const pair = named.find((one) => one.after[0] === block);
    if (pair) rows.push({ row: pairedRow(pair.before, pair.after) });
    if (used.has(block)) continue;
    const same = blocksBefore.find(
      (one) => one.section === block.section && one.text === block.text && !used.has(one),
    );
    if (same) used.add(same);
    rows.push(
      same
        ? { row: oneSpan('kept', [same], [block], 'kept') }
        : { row: oneSpan('added', [], [block], 'added'), whole: came.get(block) },
    );
  }
  for (const block of blocksBefore) {
    if (!used.has(block)) {
      rows.push({ row: oneSpan('removed', [block], [], 'removed'), whole: went.get(block) });
    }
  }
  return assemble(before, after, rows);
}

/** Blocks of sections that only the second document has, with the section’s id. */
function cameWhole(without: PlanDocument, having: PlanDocument, used: ReadonlySet<Block>) {
  const known = new Set(without.sections.map(({ id }) => id));
  const whole = having.sections.filter(
    ({ id, blocks }) => !known.has(id) && !blocks.some((block) => used.has(block)),
  );
  return new Map(whole.flatMap(({ id, blocks }) => blocks.map((block) => [block, id] as const)));
}

function assemble(
  before: PlanDocument,
  after: PlanDocument,
  found: readonly { row: Omit<Row, 'change'>; whole?: string }[],
): Comparison {
  const changes: Change[] = [];
  const rows: Row[] = [];
  const counted = new Set<string>();
  for (const [index, { row, whole }] of found.entries()) {
    if (row.kind === 'kept') {
      rows.push(row);
      continue;
    }
    const key = whole === undefined ? `c-${index}` : `c-${row.kind}-${whole}`;
    rows.push({ ...row, change: key });
    if (counted.has(key)) continue;
    counted.add(key);
    const all =
      whole === undefined
        ? [row]
        : found.filter((one) => one.whole === whole).map((one) => one.row);
    changes.push(changeOf(key, row.kind, whole === undefined ? 'block' : 'section', all));
  }
  const frames = (document: PlanDocument) =>
    document.sections.map(({ blocks: _, ...frame }) => frame);
  return { format: 1, rows, changes, before: frames(before), after: frames(after) };
}

function changeOf(
  id: string,
  kind: Row['kind'],
  scope: Change['scope'],
  rows: readonly Omit<Row, 'change'>[],
): Change {
  const side = (blocks: readonly Block[]): ChangeSide | undefined =>
    blocks[0] && {
      section: blocks[0].section,
      title: blocks[0].section,
      blocks: blocks.map((block) => block.id),
      text: blocks.map(({ text }) => text).join('\n'),
    };
  const count = (mark: Span['kind']) =>
    rows
      .flatMap(({ spans }) => spans)
      .filter((span) => span.kind === mark)
      .flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;
  const words = { added: count('added'), removed: count('removed') };
  return {
    id,
    kind: kind as Change['kind'],
    scope,
    before: side(rows.flatMap((row) => row.before)),
    after: side(rows.flatMap((row) => row.after)),
    wordsChanged: !['added', 'removed'].includes(kind) && words.added + words.removed > 0,
    form: [],
    figures: [],
    words,
  };
}

function pairedRow(before: readonly Block[], after: readonly Block[]): Omit<Row, 'change'> {
  const text = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n');
  return { kind: kindOf(before, after), before, after, spans: spansOf(text(before), text(after)) };
}

function kindOf(before: readonly Block[], after: readonly Block[]): Row['kind'] {
  if (after.length > 1) return 'split';
  if (before.length > 1) return 'merged';
  const moved = before[0]?.section !== after[0]?.section || before[0]?.text === after[0]?.text;
  return moved ? 'moved' : 'edited';
}

/** What is the same at both ends is kept, whole words only. */
function spansOf(before: string, after: string): Span[] {
  const [from, to] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let end = 0;
  const room = Math.min(from.length, to.length) - start;
  while (end < room && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const spans: Span[] = [
    { kind: 'kept', text: from.slice(0, start).join('') },
    { kind: 'removed', text: from.slice(start, from.length - end).join('') },
    { kind: 'added', text: to.slice(start, to.length - end).join('') },
    { kind: 'kept', text: from.slice(from.length - end).join('') },
  ];
  return spans.filter(({ text }) => text !== '');
}

function oneSpan(
  kind: Row['kind'],
  before: readonly Block[],
  after: readonly Block[],
  mark: Span['kind'],
): Omit<Row, 'change'> {
  return {
    kind,
    before,
    after,
    spans: [{ kind: mark, text: (after[0] ?? before[0])?.text ?? '' }],
  };
}

/** A record with one stated reason of feedback, unless the test says otherwise. */
export function record(
  id: string,
  at: readonly Selector[] | 'not-recorded',
  more: Partial<ChangeRecord> = {},
): ChangeRecord {
  return { id, class: 'substantive', summary: `${id}.`, at, reasons: [reason()], place, ...more };
}

export function reason(more: Partial<Reason> = {}): Reason {
  return {
    kind: 'feedback',
    theme: 'carers',
    basis: 'stated',
    source: ['NOT-S01'],
    place,
    ...more,
  };
}

export function quote(
  side: 'before' | 'after',
  text: string,
  more: { prefix?: string; suffix?: string } = {},
): Selector {
  return { kind: 'quote', side, quote: text, ...more, place: { ...place, line: 3 } };
}

export function inSection(id: string, was?: string): Selector {
  return {
    kind: 'section',
    section: id,
    ...(was === undefined ? {} : { was }),
    place: { ...place, line: 3 },
  };
}

export function whole(id: string, kind: 'added' | 'removed' | 'moved'): Selector {
  return { kind: 'whole', section: id, whole: kind, place: { ...place, line: 3 } };
}

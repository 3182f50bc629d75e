import type { Block, Inline, InlineKind } from '../document/types.ts';
import { withAttributes } from './container-form.ts';
import type { FormChange, Span } from './types.ts';

/**
 * What differs in the marks on text that both sides have: links, emphasis, code, components; and in
 * the pictures and notes that stand in it.
 */
export function inlineForm(
  before: readonly Block[],
  after: readonly Block[],
  spans: readonly Span[],
): FormChange[] {
  const was = runsOf(before, spans, 'removed');
  const is = runsOf(after, spans, 'added');
  return [...compareRuns(was, is), ...comparePoints(pointsOf(before), pointsOf(after))];
}

/** A mark on kept text: its place is counted in kept text only, so that both sides have the same. */
interface Run {
  readonly kind: InlineKind;
  readonly from: number;
  readonly to: number;
  /** What it is, told apart by all that belongs to it. */
  readonly sign: string;
  readonly text: string;
}

function runsOf(blocks: readonly Block[], spans: readonly Span[], own: Span['kind']): Run[] {
  const inlines = inlinesOf(blocks).filter(({ from, to, kind }) => from < to && kind !== 'cell');
  if (inlines.length === 0) return [];
  const keptBefore = keptOffsets(spans, own);
  const kept = spans.map(({ kind, text }) => (kind === 'kept' ? text : '')).join('');
  return inlines.flatMap((inline) => {
    const run = kept.slice(keptBefore(inline.from), keptBefore(inline.to));
    const text = run.trim();
    if (text === '') return [];
    const from = keptBefore(inline.from) + run.indexOf(text);
    return [{ kind: inline.kind, from, to: from + text.length, sign: signOf(inline), text }];
  });
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  let start = 0;
  return blocks.flatMap(({ text, inlines }) => {
    const shift = start;
    start += text.length + 1;
    return inlines.map((inline) => ({
      ...inline,
      from: inline.from + shift,
      to: inline.to + shift,
    }));
  });
}

// For an offset in one side's text, how much kept text stands before it.
function keptOffsets(spans: readonly Span[], own: Span['kind']): (offset: number) => number {
  const stretches: { start: number; kept: number; isKept: boolean }[] = [];
  let start = 0;
  let kept = 0;
  for (const { kind, text } of spans) {
    if (kind !== 'kept' && kind !== own) continue;
    stretches.push({ start, kept, isKept: kind === 'kept' });
    start += text.length;
    if (kind === 'kept') kept += text.length;
  }
  return (offset) => {
    const stretch = stretches.findLast((candidate) => candidate.start <= offset);
    if (stretch === undefined) return 0;
    return stretch.kept + (stretch.isKept ? offset - stretch.start : 0);
  };
}

function signOf({ kind, attributes = {} }: Inline): string {
  if (kind === 'link') return attributes.url ?? '';
  if (kind === 'component') {
    const { name = '', ...others } = attributes;
    return withAttributes(name, others);
  }
  return '';
}

function compareRuns(before: readonly Run[], after: readonly Run[]): FormChange[] {
  const was = before.filter((run) => !after.some((other) => sameRun(run, other)));
  const is = after.filter((run) => !before.some((other) => sameRun(run, other)));
  const left = new Set(is);
  const changes = was.flatMap((run) => {
    const partner = [...left].find(
      (other) => other.kind === run.kind && other.from < run.to && run.from < other.to,
    );
    if (partner !== undefined) left.delete(partner);
    return change(run, partner);
  });
  return [...changes, ...[...left].flatMap((run) => change(undefined, run))];
}

function sameRun(a: Run, b: Run): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.sign === b.sign;
}

const FORM_KINDS: Partial<Record<InlineKind, FormChange['kind']>> = {
  strong: 'emphasis',
  emphasis: 'emphasis',
  delete: 'emphasis',
  code: 'code',
  link: 'link',
  component: 'attribute',
};

const NAMES: Partial<Record<InlineKind, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'struck through',
  code: 'code',
};

function change(before: Run | undefined, after: Run | undefined): FormChange[] {
  const run = before ?? after;
  const kind = run && FORM_KINDS[run.kind];
  if (kind === undefined) return [];
  const was = before === undefined ? '' : say(before);
  const is = after === undefined ? '' : say(after);
  // The same address on a little more or less of the text is not worth a reader's time.
  return was === is ? [] : [{ kind, before: was, after: is }];
}

function say({ kind, sign, text }: Run): string {
  const name = NAMES[kind];
  return name === undefined ? sign : `${name} “${text}”`;
}

interface Point {
  readonly kind: 'image' | 'note';
  readonly said: string;
}

function pointsOf(blocks: readonly Block[]): Point[] {
  return blocks.flatMap(({ inlines }) =>
    inlines.flatMap(({ kind, attributes = {} }): Point[] => {
      if (kind === 'note') return [{ kind, said: 'footnote' }];
      if (kind !== 'image') return [];
      const alt = attributes.alt ? ` “${attributes.alt}”` : '';
      return [{ kind, said: `${attributes.src ?? ''}${alt}` }];
    }),
  );
}

function comparePoints(before: readonly Point[], after: readonly Point[]): FormChange[] {
  return (['image', 'note'] as const).flatMap((kind) => {
    const was = before.filter((point) => point.kind === kind).map(({ said }) => said);
    const is = after.filter((point) => point.kind === kind).map(({ said }) => said);
    const gone = without(was, is);
    const come = without(is, was);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, n) => ({
      kind,
      before: gone[n] ?? '',
      after: come[n] ?? '',
    }));
  });
}

function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

import { MIN_WORDS } from './plant-operations.ts';
import { type SourceBlock, sumWords } from './source-blocks.ts';

const MAX_WORDS = 300;

/** Headings with text below them and no further heading below them, that stand once. */
export function sectionStarts(blocks: readonly SourceBlock[]): number[] {
  const titles = Map.groupBy(
    blocks.filter(({ kind }) => kind === 'heading'),
    ({ text }) => text,
  );
  return [...blocks.keys()].filter((at) => {
    const { depth, text = '' } = blocks[at] ?? {};
    const length = sectionLength(blocks, at);
    const section = blocks.slice(at, at + length);
    const next = blocks[at + length]?.depth ?? 0;
    const words = sumWords(section);
    const isText = section.slice(1).every(({ kind }) => MOVABLE.has(kind));
    return (
      depth !== undefined &&
      depth > 1 &&
      next <= depth &&
      length > 1 &&
      isText &&
      words >= MIN_WORDS &&
      words <= MAX_WORDS &&
      titles.get(text)?.length === 1
    );
  });
}

const MOVABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'blockquote']);

/** Number of blocks from a heading up to the next. */
export function sectionLength(blocks: readonly SourceBlock[], at: number): number {
  const next = blocks.findIndex(({ kind }, n) => n > at && kind === 'heading');
  return (next === -1 ? blocks.length : next) - at;
}

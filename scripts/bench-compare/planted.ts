import type { Truth } from './plant.ts';
import type { SizedPair } from './run-pairs.ts';
import { type SourceBlock, sourceBlocks } from './source-blocks.ts';
import { withSingleSpaces, wordsOf } from './words.ts';

/** A pair in which changes were planted, and what they are. */
export interface PlantedPair extends SizedPair {
  readonly truth: Truth;
}

/** One of the `ops` of a `truth.json`: texts are Markdown, as they stand in the file. */
interface RecordedOperation {
  readonly type: string;
  readonly text?: string;
  readonly old?: string;
  readonly new?: string;
}

/** Reads what a `truth.json` says of a pair, in the words that are read rather than in Markdown. */
export function readPlanted(
  pair: SizedPair,
  { ops }: { readonly ops: readonly RecordedOperation[] },
): PlantedPair {
  const before = sourceBlocks(pair.before.markdown);
  const after = sourceBlocks(pair.after.markdown);
  const wordsMarked = ({
    type,
    text = '',
    old = '',
    new: came = '',
  }: RecordedOperation): number => {
    if (type === 'edit') return wordsOf(old).length + wordsOf(came).length;
    if (type === 'deleted') return wordsOf(readIn(before, text)).length;
    return type === 'inserted' ? wordsOf(readIn(after, text)).length : 0;
  };
  const moved = ops.flatMap(({ type, text = '' }) => {
    if (type === 'moved') return [readIn(after, text)];
    return type === 'section-moved' ? [movedSection(before, after, text)] : [];
  });
  const words = ops.reduce((sum, operation) => sum + wordsMarked(operation), 0);
  return { ...pair, truth: { words, moved } };
}

/** What is read of the piece that has a source; the source itself where none has. */
function readIn(blocks: readonly SourceBlock[], source: string): string {
  const wanted = withSingleSpaces(source);
  const exact = blocks.find((block) => withSingleSpaces(block.source) === wanted);
  return exact?.text ?? wanted;
}

/** Headings may stand several times: the section that moved has other neighbours on both sides. */
function movedSection(
  before: readonly SourceBlock[],
  after: readonly SourceBlock[],
  heading: string,
): string {
  const sections = sectionsWith(before, heading);
  const later = sectionsWith(after, heading);
  const moved = sections.find((section) =>
    later.some(
      ({ text, previous, next }) =>
        text === section.text && previous !== section.previous && next !== section.next,
    ),
  );
  return (moved ?? sections[0])?.text ?? heading;
}

interface FoundSection {
  readonly text: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

function sectionsWith(blocks: readonly SourceBlock[], heading: string): FoundSection[] {
  const wanted = withSingleSpaces(heading);
  return [...blocks.entries()]
    .filter(([, { source }]) => withSingleSpaces(source) === wanted)
    .map(([at, { depth = 0 }]) => {
      const rest = blocks.slice(at + 1);
      const length = rest.findIndex((block) => block.depth !== undefined && block.depth <= depth);
      const end = length === -1 ? blocks.length : at + 1 + length;
      const texts = blocks.slice(at, end).map(({ text }) => text);
      return {
        text: texts.join('\n'),
        previous: blocks[at - 1]?.source,
        next: blocks[end]?.source,
      };
    });
}

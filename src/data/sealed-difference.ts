import { compareDocuments } from '../core/compare/compare.ts';
import { changesInWords } from '../core/export/changes-in-words.ts';
import { firstDifference } from '../core/first-difference.ts';
import { beginningOf } from '../core/trace/plain-text.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { documentOf } from './documents.ts';

/** How a file differs from what was published. */
export interface ToldDifference {
  /** Sentences. */
  readonly words: string;
  /** The first line of the file that differs, where lines are known. */
  readonly line?: number;
}

/** After that many changes an editor looks at the whole comparison. */
const TOLD_CHANGES = 5;

/** Enough of a line to know it by. */
const QUOTED = 80;

/**
 * Tells in words how the bytes of a file differ from those that were published: the text of a plan
 * as a comparison, other text by its first differing line, all else by its size.
 *
 * @param name Name of the file: its ending says what it holds.
 * @param was Nothing where the kept copy is gone.
 */
export function toldDifference(
  name: string,
  was: Uint8Array | undefined,
  is: Uint8Array,
): ToldDifference {
  if (!was) {
    return {
      words:
        'What differs cannot be shown, as the kept copy of what was published is gone or damaged.',
    };
  }
  if (!/\.(mdx|yaml)$/.test(name)) {
    return {
      words: `It has ${is.byteLength} bytes, where ${was.byteLength} were published, or other ones.`,
    };
  }
  const [before, after] = [was, is].map((bytes) => new TextDecoder().decode(bytes)) as [
    string,
    string,
  ];
  if (normaliseLines(before) === normaliseLines(after)) {
    return {
      words:
        'Only its line ends or its byte order mark differ; Git or an editor may have changed them.',
    };
  }
  return name.endsWith('.mdx') ? toldText(before, after) : toldLine(before, after);
}

function toldText(before: string, after: string): ToldDifference {
  const [older, newer] = [before, after].map(
    (source) => documentOf([{ file: '', source }]).document,
  ) as [ReturnType<typeof documentOf>['document'], ReturnType<typeof documentOf>['document']];
  const comparison = compareDocuments(older, newer, { before: 'published', after: 'now' });
  const sentences = changesInWords(comparison).map(({ sentence }) => sentence);
  const first = comparison.changes.find((change) => change.after)?.after?.blocks[0];
  const place = newer.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ id }) => id === first)?.place;

  if (sentences.length === 0) return toldLine(before, after);
  const more = sentences.length - TOLD_CHANGES;
  const words = [
    ...sentences.slice(0, TOLD_CHANGES),
    ...(more > 0 ? [`And ${more} more.`] : []),
    ...(frontMatterOf(before) === frontMatterOf(after)
      ? []
      : [`Also: ${toldLine(before, after).words}`]),
  ].join(' ');
  return place?.line === undefined ? { words } : { words, line: place.line };
}

function toldLine(before: string, after: string): ToldDifference {
  const [older, newer] = [before, after].map((text) => normaliseLines(text).split('\n')) as [
    string[],
    string[],
  ];
  const index = newer.findIndex((line, at) => line !== older[at]);
  const at = index === -1 ? newer.length : index;
  const [was, is] = [older[at], newer[at]];
  const line = at + 1;
  if (was !== undefined && is !== undefined && withoutHidden(was) === withoutHidden(is)) {
    return { words: `Line ${line} differs in spaces or in characters that are not seen.`, line };
  }
  // A long line is told from a little before the place where it differs.
  const from = Math.max(0, firstDifference(was ?? '', is ?? '') - QUOTED / 2);
  return { words: `Line ${line} was ${shown(was, from)} and is ${shown(is, from)}.`, line };
}

function shown(line: string | undefined, from: number): string {
  if (line === undefined) return 'not there';
  if (line.trim() === '') return 'empty';
  if (line.length <= QUOTED) return `‘${line.trim()}’`;
  return `‘${from > 0 ? '… ' : ''}${beginningOf(line.slice(from), QUOTED)}’`;
}

function withoutHidden(line: string): string {
  return line.replace(/[\s\p{C}]+/gu, '');
}

function frontMatterOf(source: string): string | undefined {
  return splitFrontMatter(normaliseLines(source), '').frontMatter?.text;
}

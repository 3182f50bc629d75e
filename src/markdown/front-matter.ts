import { ContentError } from '../core/errors.ts';

export interface FrontMatter {
  /** The YAML between the two lines of dashes. */
  readonly text: string;
  /** Line of the file on which `text` begins. */
  readonly line: number;
}

export interface SplitSource {
  readonly frontMatter: FrontMatter | undefined;
  /** The source with an empty line for each line of front matter, so that places stay those of the file. */
  readonly body: string;
  readonly errors: readonly ContentError[];
}

const FENCE = /^---[ \t]*$/;

/**
 * Part the front matter from the text of a file, without moving any line.
 *
 * @param source The file with line feeds only.
 * @returns An error, and no front matter, when it is opened and never closed.
 *
 * @example
 * splitFrontMatter('---\nlabel: Draft\n---\n# Plan', 'a.mdx')
 * // => { frontMatter: { text: 'label: Draft', line: 2 }, body: '\n\n\n# Plan', errors: [] }
 */
export function splitFrontMatter(source: string, file: string): SplitSource {
  const lines = source.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return { frontMatter: undefined, body: source, errors: misplacedFence(lines, file) };
  }

  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) {
    return { frontMatter: undefined, body: source, errors: [neverClosed(lines, file)] };
  }
  const dashes = lines.findIndex(
    (line, index) => index > 0 && index < end && /^---|^\+{3}/.test(line),
  );
  return {
    frontMatter: { text: lines.slice(1, end).join('\n'), line: 2 },
    body: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
    errors: dashes === -1 ? [] : [dashesWithin(file, dashes + 1)],
  };
}

// Ours begin with a small letter; a sentence that begins “Note:” is none.
const KEY = /^[a-z][A-Za-z]*:(?:\s|$)/;
/** Dashes as an editor or Word writes them, set in, or too few or too many. */
const ALMOST_FENCE = /^\s*(?:-{1,9}|[–—]+)\s*$/;

/**
 * Front matter that does not begin on the first line, or not with the right line, would be read as
 * text, in which every note and bracket is a mistake.
 */
function misplacedFence(lines: readonly string[], file: string): ContentError[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const isAlmost = ALMOST_FENCE.test(lines[first] ?? '');
  const keys = lines
    .slice(isAlmost ? first + 1 : first)
    .find((line) => line.trim() !== '' && !line.startsWith('#'));
  const isClosed = lines.some((line, index) => index > first && FENCE.test(line));
  if (!KEY.test(keys ?? '') || !(isAlmost || isClosed)) return [];
  const begins = isAlmost
    ? `The front matter begins with “${lines[first]}” on line ${first + 1}.`
    : 'The file begins with keys, and not with “---”.';
  return [
    new ContentError(
      { file, line: 1, column: 1 },
      begins,
      isAlmost
        ? 'Write “---”, three hyphens and nothing else, on line 1, with no line above it.'
        : 'Write “---” on a line of its own above them.',
    ),
  ];
}

// Other readers of front matter, that of Astro among them, would take such a line for its end.
function dashesWithin(file: string, line: number): ContentError {
  return new ContentError(
    { file, line, column: 1 },
    'A line of the front matter begins with three dashes or plus signs.',
    'Write “---” alone to end the front matter, or put the value in quotes, on one line.',
  );
}

function neverClosed(lines: readonly string[], file: string): ContentError {
  const almost = lines.findIndex((line, index) => index > 0 && ALMOST_FENCE.test(line));
  return new ContentError(
    { file, line: 1, column: 1 },
    'The front matter opens with “---” and is never closed.',
    almost === -1
      ? 'Write “---” on a line of its own after its last key.'
      : `Write “---”, three hyphens and nothing else, in line ${almost + 1}, where “${lines[almost]}” stands.`,
  );
}

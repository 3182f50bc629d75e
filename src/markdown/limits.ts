import { ContentError } from '../core/errors.ts';
import { type HiddenCharacter, hiddenCharacters } from './characters.ts';
import { parsingEffort } from './effort.ts';
import { deepestNesting, deepestTags } from './nesting.ts';
import { placeOf } from './places.ts';

/** Three times the longest plan we know of, with room for tables; the parser takes seconds for it. */
export const MAX_BYTES = 5_000_000;
/** A page of text has some 3,000 characters; a line of thirty pages is a file without line ends. */
export const MAX_LINE = 100_000;
/** The parser takes time in proportion to the square of the depth. People use four levels. */
export const MAX_LEVELS = 100;
/** About two seconds of parsing. A plan of 10,000 words needs a few thousand steps. */
export const MAX_STEPS = 20_000_000;
/** Another two seconds. The longest plan we know of has a fifth of them. */
export const MAX_PARAGRAPHS = 50_000;
// A file full of hidden characters has one cause; ten of them show it.
const MAX_HIDDEN_SHOWN = 10;

/**
 * Say what makes a file unfit to be parsed at all: too large, too deep, not text, or half merged.
 *
 * @param source The file, a byte order mark taken off and CRLF read as LF.
 * @returns No error for a file that the parser ends on within seconds.
 */
export function checkLimits(source: string, file: string): ContentError[] {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > MAX_BYTES) return [tooLarge(file, bytes)];
  return [
    ...checkLineEnds(source, file),
    ...checkCharacters(source, file),
    ...checkConflictMarks(source, file),
    ...checkLines(source, file),
    ...checkDepth(source, file),
    ...checkEffort(source, file),
  ];
}

function tooLarge(file: string, bytes: number): ContentError {
  return new ContentError(
    { file },
    `The file has ${(bytes / 1e6).toFixed(1)} MB; ${MAX_BYTES / 1e6} MB are the limit.`,
    'Split it into chapters (01-….mdx, 02-….mdx), and put pictures into files/.',
  );
}

function checkLineEnds(source: string, file: string): ContentError[] {
  const offset = source.indexOf('\r');
  if (offset === -1) return [];
  return [
    new ContentError(
      placeOf(source, offset, file),
      'A line ends with CR alone, as on old Mac computers.',
      'Save the file with line ends “LF” (or “CRLF”).',
    ),
  ];
}

function checkCharacters(source: string, file: string): ContentError[] {
  return hiddenCharacters(source)
    .filter(({ offset }) => source[offset] !== '\r')
    .slice(0, MAX_HIDDEN_SHOWN)
    .map((character) => {
      const { problem, fix } = hiddenCharacterFault(character);
      return new ContentError(placeOf(source, character.offset, file), problem, fix);
    });
}

/** What is wrong with a character that `hiddenCharacters` finds. */
export function hiddenCharacterFault({ code, name }: Pick<HiddenCharacter, 'code' | 'name'>): {
  readonly problem: string;
  readonly fix: string;
} {
  return {
    problem: `Here stands ${name} (${code}).`,
    fix:
      code === LOST
        ? 'Save the file as UTF-8, and write the character again that stood here.'
        : 'Delete it: put the cursor behind it and press backspace, or write the line again.',
  };
}

const LOST = 'U+FFFD';

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m;

function checkConflictMarks(source: string, file: string): ContentError[] {
  const match = CONFLICT.exec(source);
  if (!match) return [];
  return [
    new ContentError(
      placeOf(source, match.index, file),
      `The mark “${match[0].slice(0, 40)}” was left by a merge of two edits.`,
      'Choose between the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    ),
  ];
}

function checkLines(source: string, file: string): ContentError[] {
  return source
    .split('\n')
    .flatMap((line, index) =>
      line.length <= MAX_LINE
        ? []
        : [
            new ContentError(
              { file, line: index + 1 },
              `The line has ${line.length} characters; ${MAX_LINE} are the limit.`,
              'Put an empty line between paragraphs.',
            ),
          ],
    );
}

function checkDepth(source: string, file: string): ContentError[] {
  const nesting = deepestNesting(source);
  const tags = deepestTags(source);
  return [
    ...(nesting.levels > MAX_LEVELS ? [tooDeep(file, nesting.line)] : []),
    ...(tags.levels > MAX_LEVELS ? [tooManyOpen(file, tags.line)] : []),
  ];
}

function tooDeep(file: string, line: number): ContentError {
  return new ContentError(
    { file, line },
    `Lists or quotations are nested more than ${MAX_LEVELS} levels deep, or the line is set in as far as that.`,
    'Take out “>”, list marks or spaces at the beginning of the line.',
  );
}

function tooManyOpen(file: string, line: number): ContentError {
  return new ContentError(
    { file, line },
    `More than ${MAX_LEVELS} tags are open here at once.`,
    'Close each with its closing tag, or write “&lt;” for a “<” that is no tag.',
  );
}

function checkEffort(source: string, file: string): ContentError[] {
  const { steps, worstLine, paragraphs } = parsingEffort(source);
  return [
    ...(paragraphs > MAX_PARAGRAPHS ? [tooManyParagraphs(file, paragraphs)] : []),
    ...(steps > MAX_STEPS ? [tooManyMarks(file, worstLine)] : []),
  ];
}

function tooManyParagraphs(file: string, paragraphs: number): ContentError {
  return new ContentError(
    { file },
    `The file has ${paragraphs} paragraphs, items and rows; ${MAX_PARAGRAPHS} are the limit.`,
    'Split it into chapters (01-….mdx, 02-….mdx).',
  );
}

function tooManyMarks(file: string, line: number): ContentError {
  return new ContentError(
    { file, line },
    'Too many marks (backticks, asterisks, underscores, brackets or tags) or lines are in one paragraph.',
    'Split the paragraph with empty lines, close each backtick, or write “\\`” and “\\*” for marks that are text.',
  );
}

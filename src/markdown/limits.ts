import { ContentError } from '../core/errors.ts';
import { type HiddenCharacter, hiddenCharacters } from './characters.ts';
import { parsingEffort } from './effort.ts';
import { deepestNesting, deepestTags, deepestYaml } from './nesting.ts';
import { placeOf } from './places.ts';
import { yamlEffort } from './yaml-effort.ts';

/** Three times the longest plan we know of, with room for tables; the parser takes seconds for it. */
export const MAX_BYTES = 5_000_000;
/** A page of text has some 3,000 characters; a line of thirty pages is a file without line ends. */
export const MAX_LINE = 100_000;
/** The parser takes time in proportion to the square of the depth. People use four levels. */
export const MAX_LEVELS = 100;
/** About two seconds of parsing. A plan of 10,000 words needs a few thousand steps. */
export const MAX_STEPS = 20_000_000;
/** Another two seconds. The longest plan we know of has a fifth of them. */
const MAX_PARAGRAPHS = 50_000;
// A file full of hidden characters has one cause; ten of them show it.
const MAX_HIDDEN_SHOWN = 10;
// Nor does anybody mend more places of a merge before looking again.
const MAX_CONFLICTS_SHOWN = 10;

/**
 * Say what makes a text unfit to be parsed at all: too large, or so deep or full of marks that the
 * parser would not end on it within seconds.
 *
 * @param source The file, a byte order mark taken off and CRLF read as LF.
 */
export function checkLimits(source: string, file: string): ContentError[] {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > MAX_BYTES) return [tooLarge(file, bytes)];
  const lines = checkLines(source, file);
  if (lines.length > 0) return lines;
  return [...checkDepth(source, file), ...checkEffort(source, file)];
}

/** What a YAML file must keep to before it is parsed: size, length of lines, depth. */
export function checkYamlLimits(source: string, file: string): ContentError[] {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > MAX_BYTES) return [tooLarge(file, bytes)];
  const lines = checkLines(source, file);
  if (lines.length > 0) return lines;
  const { levels, line } = deepestYaml(source);
  const { steps, worstLine } = yamlEffort(source);
  return [
    ...(levels > MAX_LEVELS ? [tooDeepYaml(file, line)] : []),
    ...(steps > MAX_STEPS ? [tooManyKeys(file, worstLine)] : []),
  ];
}

/**
 * Say what does not belong in any text file: line ends of old computers, characters that nobody
 * sees, marks that a merge left behind. The rest of the file can be read all the same.
 */
export function checkLetters(source: string, file: string): ContentError[] {
  return [
    ...checkLineEnds(source, file),
    ...checkCharacters(source, file),
    ...checkConflictMarks(source, file),
  ];
}

/** A text in which everything that `checkLetters` finds has made way for a space; all places stay. */
export function withoutHidden(source: string): string {
  const units = source.replaceAll('\r', '\n').split('');
  for (const { offset } of hiddenCharacters(units.join(''))) {
    const width = source.codePointAt(offset) === source.charCodeAt(offset) ? 1 : 2;
    units.fill(' ', offset, offset + width);
  }
  return units.join('').replace(CONFLICT_LINE, (line) => ' '.repeat(line.length));
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

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm;
const CONFLICT_LINE = /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/gm;

function checkConflictMarks(source: string, file: string): ContentError[] {
  const marks = [...source.matchAll(CONFLICT)];
  const openings = marks.filter(([mark]) => mark.startsWith('<'));
  return (openings.length > 0 ? openings : marks.slice(0, 1))
    .slice(0, MAX_CONFLICTS_SHOWN)
    .map(
      ({ index, 0: mark }) =>
        new ContentError(
          placeOf(source, index, file),
          `The mark “${mark.slice(0, 40)}” was left by a merge of two edits.`,
          'Choose between the two texts, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
        ),
    );
}

/**
 * Whether a merge left both of two texts in a file. Then nothing else is said of the file: what
 * stands there twice is no mistake of its own.
 */
export function hasConflict(source: string): boolean {
  return source.search(CONFLICT) !== -1;
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

function tooDeepYaml(file: string, line: number): ContentError {
  return new ContentError(
    { file, line },
    `Values are nested more than ${MAX_LEVELS} levels deep.`,
    'Take out brackets, “- ” or spaces at the beginning of the line.',
  );
}

function tooManyKeys(file: string, line: number): ContentError {
  return new ContentError(
    { file, line },
    'Thousands of keys or values stand in one group, which ends here.',
    'Split it: one file holds what belongs to one plan, version or theme.',
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
    'Too many marks (backticks, asterisks, underscores, brackets, cells or tags) or lines are in this paragraph or in the whole file.',
    'Split the paragraph with empty lines, or the file into chapters; close each backtick, or write “\\`” and “\\*” for marks that are text.',
  );
}

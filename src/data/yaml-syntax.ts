import {
  type ErrorCode,
  isAlias,
  isCollection,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { excerpt, explainYaml, type YamlFault } from './yaml-messages.ts';
import { yamlSlips } from './yaml-slips.ts';

/** A place that cannot be read, or that content does not have. */
export interface SyntaxFault extends YamlFault {
  readonly offset: number;
  /** What the reader calls it, where it is one of its own. */
  readonly code?: ErrorCode;
  /** Whether everything around it is read as it is meant. */
  readonly isAside?: boolean;
}

/** YAML as it was read, with what is wrong in it. */
export interface ParsedYaml {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
  /** At most one a line. */
  readonly errors: readonly SyntaxFault[];
  /** The same without the slips of the pen in it, line by line. */
  readonly meant: Pick<ParsedYaml, 'document' | 'lines'>;
}

/** Reads YAML (core schema), and says what in it cannot be read and what content does not have. */
export function parseYaml(source: string): ParsedYaml {
  const asWritten = parsedOnce(source);
  if (asWritten.errors.every(isRead)) return asWritten;
  const { slips, mended } = yamlSlips(source);
  if (slips.length === 0) return asWritten;
  const { lines } = asWritten;
  const told = slips.map(({ line, column, problem, fix }) => ({
    offset: (lines.lineStarts[line - 1] ?? 0) + column - 1,
    problem,
    fix,
    isAside: true,
  }));
  const rest = parsedOnce(mended);
  const others = rest.errors.map((fault) => {
    const { line, col } = rest.lines.linePos(fault.offset);
    return { ...fault, offset: (lines.lineStarts[line - 1] ?? 0) + col - 1 };
  });
  return { ...asWritten, errors: onePerLine([...told, ...others], lines), meant: rest };
}

/** Whether the reader itself had nothing against it. */
function isRead({ code, isAside = false }: SyntaxFault): boolean {
  return isAside && code === undefined;
}

function parsedOnce(source: string): ParsedYaml {
  const lines = new LineCounter();
  const written = source.split('\n');
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', version: '1.2' });
  const openings = openingsIn(document, source);
  // A tag that it does not know, for example, is only a warning to the parser.
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [end] }) => {
    const offset = openingBefore(openings, message, end) ?? end + blankBefore(source, end);
    const line = written[lines.linePos(offset).line - 1] ?? '';
    const explained = explainYaml(code, message, line, source.slice(offset));
    return { offset, code, isAside: code === 'DUPLICATE_KEY', ...explained };
  });
  const all = [...faults, ...directivesIn(source), ...foreignIn(document, source)];
  const first = onePerLine(all, lines);
  const parsed = { document, lines };
  return { ...parsed, errors: withoutEchoes(first, source), meant: parsed };
}

/** Where the reader has lost its way, each line after that begins where it expects none. */
function withoutEchoes(faults: readonly SyntaxFault[], source: string): SyntaxFault[] {
  const lost = faults.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return faults.filter(
    ({ code, offset }, index) =>
      code !== 'UNEXPECTED_TOKEN' || index === lost || !isAtBeginning(offset, source),
  );
}

function isAtBeginning(offset: number, source: string): boolean {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** One mistake makes the parser stumble again and again in the same line. */
function onePerLine(faults: readonly SyntaxFault[], lines: LineCounter): SyntaxFault[] {
  const seen = new Set<number>();
  return faults.filter(({ offset }) => {
    const { line } = lines.linePos(offset);
    return !seen.has(line) && seen.add(line);
  });
}

/** A quotation or a bracket: the mark that it opens with, where it opens, and how far it was read. */
interface Opening {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

function openingsIn(document: ParsedYaml['document'], source: string): Opening[] {
  const openings: Opening[] = [];
  if (document.errors.length === 0) return openings;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (range && type?.startsWith('QUOTE'))
        openings.push({ mark: '"', start: range[0], end: range[1] });
    },
    Collection(_key, { range }) {
      const mark = source.charAt(range?.[0] ?? source.length);
      if (range && '[{'.includes(mark)) openings.push({ mark, start: range[0], end: range[2] });
    },
  });
  return openings;
}

/** Where the quotation or the bracket opens that was still open at an offset, where a message is about one. */
function openingBefore(
  openings: readonly Opening[],
  message: string,
  at: number,
): number | undefined {
  const closing = /end with a (.)/.exec(message)?.[1] ?? '';
  const wanted = message.includes('quote') ? '"' : { ']': '[', '}': '{' }[closing];
  if (wanted === undefined) return undefined;
  return openings.find(({ mark, start, end }) => mark === wanted && start <= at && end >= at)
    ?.start;
}

/** The parser stumbles at the end of a line already; what it stumbles over comes behind blank lines and notes. */
function blankBefore(source: string, end: number): number {
  const blank = /\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*/y;
  blank.lastIndex = end;
  return blank.exec(source)?.[0].length ?? 0;
}

/** Lines that begin with “%” change how a file is read. */
function directivesIn(source: string): SyntaxFault[] {
  const match = /^(?:[ \t]*(?:#.*)?\n)*(?=%)/.exec(source);
  if (!match) return [];
  return [
    {
      offset: match[0].length,
      problem: 'A line that begins with “%” tells programs to read the file in another way.',
      fix: 'Take it out, and the line “---” after it.',
    },
  ];
}

/** What YAML knows and content does not: names for values, types, numbers that are not written as people write them. */
function foreignIn(document: ReturnType<typeof parseDocument>, source: string): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const add = (node: Node, problem: string, fix: string, isAside = false) => {
    faults.push({ offset: node.range?.[0] ?? 0, problem, fix, isAside });
  };
  // Anchors and aliases let a few lines grow into gigabytes.
  const refuseName = (sign: string, node: Node) =>
    add(
      node,
      `“${sign}” is read as a name for another value, and content has none.`,
      `Write the value out where it is needed; put a text that begins with “${sign.charAt(0)}” in quotes.`,
    );
  visit(document, {
    Pair(_key, { key }) {
      if (isCollection(key)) {
        add(
          key,
          'A list or a group of keys stands where a key is expected.',
          'Put a text that begins with “[” or “{” in quotes.',
        );
      }
      // JavaScript keeps it for itself, and would lose what stands under it.
      if (isScalar(key) && key.value === '__proto__') {
        add(key, 'The key “__proto__” is not known here.', 'Remove it.', true);
      }
    },
    // One visitor for all: a visitor of scalars alone would take them away from this one.
    Node(_key, node) {
      if (isAlias(node)) refuseName(`*${node.source}`, node);
      else if ('anchor' in node && node.anchor) refuseName(`&${node.anchor}`, node);
      else if ('tag' in node && node.tag) {
        add(
          node,
          `“${tagOf(node, source)}” is read as a type of value, and content has none.`,
          'Take it out, or put the value in quotes.',
        );
      } else if (isScalar(node)) {
        const fault = numberFault(node) ?? cutFault(node, source);
        if (fault) add(node, fault.problem, fault.fix, true);
      }
    },
  });
  return faults;
}

// As people write them: no nought in front, no letters for eights, sixteens or powers of ten.
const PLAIN_NUMBER = /^[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?$/;

function numberFault({ source: digits = '', value }: Scalar): YamlFault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const isPlain = PLAIN_NUMBER.test(digits);
  if (isPlain && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return undefined;
  const plain = Number.isSafeInteger(Math.trunc(value)) ? `“${value}”` : 'a smaller number';
  return {
    problem: `“${digits}” is read as the number ${value}.`,
    fix: `Write ${plain}, or put it in quotes where it is text.`,
  };
}

/** “Plan #1” is read as “Plan”: what follows a space and “#” is a comment, and nobody would miss it. */
function cutFault({ range }: Scalar, source: string): YamlFault | undefined {
  const end = range?.[1] ?? 0;
  const comment = /^[ \t]*(#[^\s#].*)/.exec(source.slice(end))?.[1];
  if (comment === undefined) return undefined;
  return {
    problem: `“${excerpt(comment)}” is read as a comment, and readers would not see it.`,
    fix: 'Put the whole value in quotes; for a comment, write a space after “#”.',
  };
}

/** The tag as it stands before a node. */
function tagOf({ range, tag }: Node & { tag?: string }, source: string): string {
  const before = source.slice(0, range?.[0]);
  return /(!\S*)\s*$/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1] ?? tag ?? '!';
}

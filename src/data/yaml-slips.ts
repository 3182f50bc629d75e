import type { YamlFault } from './yaml-messages.ts';
import { excerpt } from './yaml-messages.ts';

/** A slip of the pen in one line, of which we know what was meant. */
export interface YamlSlip extends YamlFault {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly column: number;
}

/** What a line should have been: with it, the parser finds what else is wrong. */
interface Mended extends YamlFault {
  readonly mended: string;
  readonly column: number;
}

/**
 * Finds in YAML that cannot be read the slips of people who do not know YAML, and mends them. The
 * parser itself stumbles over them lines later, again and again.
 *
 * @returns What is wrong, and the text as it was meant, line by line the same.
 *
 * @example
 * yamlSlips('title:A plan\nkind: draft')
 * // => { slips: [{ line: 1, column: 1, problem: 'In “title:A plan” no space …', … }], mended: 'title: A plan\nkind: draft' }
 */
export function yamlSlips(source: string): { slips: YamlSlip[]; mended: string } {
  const slips: YamlSlip[] = [];
  const lines = source.split('\n');
  const inBlocks = linesOfBlocks(lines);
  const mended = lines.map((line, index) => {
    if (inBlocks.has(index) || /^\s*(?:#|$)/.test(line)) return line;
    const slip = slipIn(line, lines.slice(index + 1).find(isWritten) ?? '');
    if (!slip) return line;
    const { mended: meant, ...told } = slip;
    slips.push({ line: index + 1, ...told });
    return meant;
  });
  return { slips, mended: mended.join('\n') };
}

/** Lines of texts that begin with “|” or “>” above them: there everything is text. */
function linesOfBlocks(lines: readonly string[]): Set<number> {
  const inBlocks = new Set<number>();
  let depth: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (depth !== undefined && (line.trim() === '' || indentOf(line) > depth)) inBlocks.add(index);
    else depth = /:\s+[|>][-+\d]*\s*$/.test(line) ? indentOf(line) : undefined;
  }
  return inBlocks;
}

function isWritten(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

function slipIn(line: string, next: string): Mended | undefined {
  return (
    wordSpace(line) ??
    wordBullet(line) ??
    noSpaceAfterColon(line) ??
    noteWithinBrackets(line) ??
    bracketNotClosed(line, next) ??
    textToQuote(line)
  );
}

const NO_BREAK = /^(?:\s|- )*[\u00a0\u2007\u202f]|^\s*(?:- )?[\w-]+:[\u00a0\u2007\u202f]/;

function wordSpace(line: string): Mended | undefined {
  if (!NO_BREAK.test(line)) return undefined;
  return {
    column: line.search(/[\u00a0\u2007\u202f]/) + 1,
    problem: 'Here stands a space that does not break, as Word writes it, in the place of a space.',
    fix: 'Delete it, and type a space.',
    mended: line.replaceAll(/[\u00a0\u2007\u202f]/g, ' '),
  };
}

function wordBullet(line: string): Mended | undefined {
  const [, space = '', bullet, rest = ''] = /^(\s*)([•·‣▪–—])\s*(.*)$/.exec(line) ?? [];
  if (bullet === undefined) return undefined;
  return {
    column: space.length + 1,
    problem: `The line begins with “${bullet}”, and an entry of a list with a hyphen.`,
    fix: `Write “- ” in its place: - ${excerpt(rest)}`,
    mended: `${space}- ${rest}`,
  };
}

function noSpaceAfterColon(line: string): Mended | undefined {
  const [, before = '', key, text] = /^(\s*(?:- )?)([a-z][A-Za-z]*):([^\s:/].*)$/.exec(line) ?? [];
  if (key === undefined || text === undefined) return undefined;
  return {
    column: before.length + 1,
    problem: `In “${excerpt(`${key}:${text}`)}” no space follows the colon.`,
    fix: `Write “${excerpt(`${key}: ${text}`)}”.`,
    mended: `${before}${key}: ${text}`,
  };
}

/** `{ brand: #17594a }`: from the mark on, all is a note, the bracket too. */
function noteWithinBrackets(line: string): Mended | undefined {
  const at = line.search(/\s#/) + 1;
  if (at === 0 || isBalanced(line.slice(0, at)) || !isBalanced(line)) return undefined;
  const value = /^#[^\s,}\]]*/.exec(line.slice(at))?.[0] ?? '#';
  return {
    column: at + 1,
    problem: `From “${value}” on, the line is read as a note, and its bracket is not closed.`,
    fix: `Put the value in quotes: '${value}'`,
    mended: line.replaceAll(/(\s)(#[^\s,}\]]*)/g, "$1'$2'"),
  };
}

function bracketNotClosed(line: string, next: string): Mended | undefined {
  const missing = missingBrackets(line);
  // It may go on in the next line, which is then set in further.
  if (missing === '' || indentOf(next) > indentOf(line) || /^\s*[\]}]/.test(next)) return undefined;
  return {
    column: line.search(/[[{]/) + 1,
    problem: `In “${excerpt(line.trim())}” the bracket “${missing.charAt(0)}” is missing.`,
    fix: `Close it at the end of the line with “${missing}”.`,
    mended: line + missing,
  };
}

const VALUE = /^(\s*(?:- )?[A-Za-z][\w-]*:\s+)(\S.*?)\s*$/;
/** What makes a value unreadable without quotation marks around it. */
const NEEDS_QUOTES = [
  // 'The people's plan', 'Our' plan
  /^'(?:[^']|'')*'[^\s,\]}#]|^'(?:[^']|'')*'\s+[^#]/,
  /^"(?:[^"\\]|\\.)*"\s*[^\s,\]}#]/,
  // [DRAFT] A plan, {DRAFT} A plan
  /^\[[^\]]*\]\s*[^\s,\]}#]/,
  /^\{[^}]*\}\s*[^\s,\]}#]/,
  // *A plan, - a plan
  /^\*\S*\s|^-\s/,
  // Draft: a plan
  /^[^'"[{|>#&*!].*:\s/,
];

function textToQuote(line: string): Mended | undefined {
  const [, key = '', value] = VALUE.exec(line) ?? [];
  if (value === undefined || / #/.test(value)) return undefined;
  if (!NEEDS_QUOTES.some((form) => form.test(value))) return undefined;
  const written = `${key}${inQuotes(value)}`;
  return {
    column: key.length + 1,
    problem: `The text “${excerpt(value)}” holds marks that mean something else in YAML.`,
    fix: `Put the whole of it in quotes: ${written.trim().replace(/^- /, '')}`,
    mended: written,
  };
}

/** A text in quotation marks, without those that stood around it. */
function inQuotes(value: string): string {
  // Word turns straight quotation marks into curly ones, which mean nothing to YAML.
  const [, text = value] = /^(?=(['"]).*\1$|“.*”$)./s.test(value)
    ? (/^.(.*).$/s.exec(value) ?? [])
    : [];
  return text.includes('"') || text.includes('\\')
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text}"`;
}

function isBalanced(text: string): boolean {
  return missingBrackets(text) === '';
}

/** The brackets that a text opens outside of quotes and does not close, innermost first. */
function missingBrackets(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.replaceAll(/'[^']*'|"[^"]*"/g, '').matchAll(/[[\]{}]/g)) {
    if (mark === '[') open.unshift(']');
    else if (mark === '{') open.unshift('}');
    else if (open[0] === mark) open.shift();
  }
  return open.join('');
}

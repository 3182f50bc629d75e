import type { z } from 'astro/zod';
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { ContentError, type Place } from '../core/errors.ts';
import { isExample } from '../core/example-words.ts';
import { checkLetters, checkYamlLimits, hasConflict, withoutHidden } from '../markdown/limits.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { explainIssues } from './explain-issue.ts';
import { explainYaml, type YamlFault } from './yaml-messages.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Keys and indexes from the root of a YAML document to a value in it. */
export type Path = readonly PropertyKey[];

/** What was read from YAML; `data` only when it fits its schema. */
export interface YamlResult<T> {
  readonly data: T | undefined;
  readonly errors: readonly ContentError[];
  /** Where a text is still that of an example. */
  readonly examples?: readonly { readonly text: string; readonly place: Place }[];
  /** Where a value stands; the nearest one above it where it is not written. */
  placeOf(path: Path): Place;
}

/**
 * Reads YAML (core schema, so that dates stay text) and holds it against a schema.
 *
 * @param text The YAML, without the lines that fence front matter.
 * @param file For error messages.
 * @param firstLine Line of the file on which the YAML begins.
 * @returns The value, and every mistake in it with its line and column.
 *
 * @example
 * readYaml('titel: A plan', z.strictObject({ title: z.string() }), 'plan.yaml').errors[0].message
 * // => 'plan.yaml:1:1: The key “titel” is not known here.\n  Fix: Write “title”.'
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): YamlResult<z.output<Schema>> {
  const source = normaliseLines(text);
  const letters = moved(checkLetters(source, file), firstLine);
  const limits = moved(checkYamlLimits(source, file), firstLine);
  if (limits.length > 0 || hasConflict(source)) {
    return {
      data: undefined,
      errors: [...letters, ...limits],
      placeOf: () => ({ file, line: firstLine }),
    };
  }
  const {
    document,
    lines,
    errors: syntax,
  } = parsed(letters.length > 0 ? withoutHidden(source) : source);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: Path): Place => placeAt(offsetOf(document.contents, path) ?? 0);
  const failed = (errors: readonly ContentError[]) => ({
    data: undefined,
    errors: [...letters, ...errors],
    placeOf,
  });

  if (syntax.length > 0) {
    return failed(
      syntax.map(
        ({ offset, ...fault }) => new ContentError(placeAt(offset), fault.problem, fault.fix),
      ),
    );
  }
  const input: unknown = document.toJS() ?? {};
  const result = schema.safeParse(input);
  const examples = examplesIn(input).map(({ text, path }) => ({ text, place: placeOf(path) }));
  if (result.success) return { data: result.data, errors: letters, examples, placeOf };
  return failed(explainIssues(result.error.issues, input, schema, placeOf));
}

function examplesIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return isExample(value) ? [{ text: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    examplesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function moved(errors: readonly ContentError[], firstLine: number): ContentError[] {
  return errors.map(
    ({ place, problem, fix }) =>
      new ContentError(
        place.line === undefined ? place : { ...place, line: place.line + firstLine - 1 },
        problem,
        fix,
      ),
  );
}

type SyntaxFault = YamlFault & { readonly offset: number };

function parsed(source: string): {
  document: ReturnType<typeof parseDocument>;
  lines: LineCounter;
  errors: SyntaxFault[];
} {
  const asWritten = parsedOnce(source);
  if (asWritten.errors.length === 0) return asWritten;
  const { slips, mended } = yamlSlips(source);
  if (slips.length === 0) return asWritten;
  const { lines } = asWritten;
  const told = slips.map(({ line, column, problem, fix }) => ({
    offset: (lines.lineStarts[line - 1] ?? 0) + column - 1,
    problem,
    fix,
  }));
  const rest = parsedOnce(mended);
  const others = rest.errors.map((fault) => {
    const { line, col } = rest.lines.linePos(fault.offset);
    return { ...fault, offset: (lines.lineStarts[line - 1] ?? 0) + col - 1 };
  });
  return { ...asWritten, errors: onePerLine([...told, ...others], lines) };
}

function parsedOnce(source: string): ReturnType<typeof parsed> {
  const lines = new LineCounter();
  const written = source.split('\n');
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', version: '1.2' });
  // A tag that it does not know, for example, is only a warning to the parser.
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos: [end] }) => {
    const offset = message.includes('quote')
      ? quoteBefore(document, end)
      : end + blankBefore(source.slice(end));
    const { line } = lines.linePos(offset);
    return { offset, ...explainYaml(code, message, written[line - 1] ?? '') };
  });
  return { document, lines, errors: onePerLine([...faults, ...anchorsIn(document)], lines) };
}

/** The parser stumbles at the end of a line already; what it stumbles over comes behind blank lines and notes. */
function blankBefore(text: string): number {
  return /^\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*/.exec(text)?.[0].length ?? 0;
}

/** One mistake makes the parser stumble again and again in the same line. */
function onePerLine(faults: readonly SyntaxFault[], lines: LineCounter): SyntaxFault[] {
  const seen = new Set<number>();
  return faults.filter(({ offset }) => {
    const { line } = lines.linePos(offset);
    return !seen.has(line) && seen.add(line);
  });
}

/** Where the quotation opens that was still open at an offset. */
function quoteBefore(document: ReturnType<typeof parseDocument>, end: number): number {
  let offset = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= end && range[1] >= end)
        [offset] = range;
    },
  });
  return offset;
}

/** Anchors and aliases let a few lines grow into gigabytes; no content needs them. */
function anchorsIn(document: ReturnType<typeof parseDocument>): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const refuse = (sign: string, node: Node) => {
    faults.push({
      offset: node.range?.[0] ?? 0,
      problem: `“${sign}” is read as a name for another value, and content has none.`,
      fix: `Write the value out where it is needed; put a text that begins with “${sign.charAt(0)}” in quotes.`,
    });
  };
  visit(document, {
    Pair(_key, { key }) {
      if (!isCollection(key)) return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        problem: 'A list or a group of keys stands where a key is expected.',
        fix: 'Put a text that begins with “[” or “{” in quotes.',
      });
    },
    Node(_key, node) {
      if (isAlias(node)) refuse(`*${node.source}`, node);
      else if ('anchor' in node && node.anchor) refuse(`&${node.anchor}`, node);
    },
  });
  return faults;
}

/** Offset of the value at a path, or of its key, or of the nearest thing above it that is written. */
function offsetOf(root: Node | null, path: Path): number | undefined {
  let node: Node | null = root;
  let offset = root?.range?.[0];
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

function childOf(
  node: Node | null,
  step: PropertyKey,
): { node: Node | null; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    if (!pair) return undefined;
    const key = isNode(pair.key) ? pair.key.range?.[0] : undefined;
    return { node: isNode(pair.value) ? pair.value : null, offset: key };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, offset: item.range?.[0] } : undefined;
  }
  return undefined;
}

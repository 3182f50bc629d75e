import type { z } from 'astro/zod';
import { isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import { ContentError, type Place } from '../core/errors.ts';
import { isExample } from '../core/example-words.ts';
import { checkLetters, checkYamlLimits, hasConflict, withoutHidden } from '../markdown/limits.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { explainIssues } from './issues/explain-issues.ts';
import { plainFix } from './issues/form-words.ts';
import { type ParsedYaml, parseYaml } from './yaml-syntax.ts';

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
    meant,
  } = parseYaml(letters.length > 0 ? withoutHidden(source) : source);
  const { placeAt, placeOf } = placesIn({ document, lines }, file, firstLine);
  const failed = (errors: readonly ContentError[]) => ({
    data: undefined,
    errors: [...letters, ...errors],
    placeOf,
  });

  if (syntax.length > 0) {
    const faults = syntax.map(
      ({ offset, problem, fix }) => new ContentError(placeAt(offset), problem, fix),
    );
    // What stands beside them is judged too, where the rest is read as it is meant.
    const isReadable = syntax.every(({ isAside }) => isAside);
    const others = isReadable
      ? besides(faults, meant, schema, placesIn(meant, file, firstLine))
      : [];
    return failed([...faults, ...others]);
  }
  const input: unknown = document.toJS() ?? (isList(schema) ? null : {});
  const result = schema.safeParse(input, { error: plainFix });
  const examples = examplesIn(input).map(({ text, path }) => ({ text, place: placeOf(path) }));
  if (result.success) return { data: result.data, errors: letters, examples, placeOf };
  return failed(explainIssues(result.error.issues, input, schema, placeOf));
}

/** What a schema has against the values of a text, but for those on faulty lines. */
function besides(
  faults: readonly ContentError[],
  { document }: Read,
  schema: z.ZodType,
  { placeOf }: Places,
): ContentError[] {
  // Of a key that stands twice the last counts, which is told already.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return [];
  const faulty = new Set(faults.map(({ place }) => place.line));
  const input: unknown = document.toJS();
  const { error } = schema.safeParse(input, { error: plainFix });
  return explainIssues(error?.issues ?? [], input, schema, placeOf).filter(
    ({ place }) => !faulty.has(place.line),
  );
}

type Read = ParsedYaml['meant'];

interface Places {
  placeAt(offset: number): Place;
  placeOf(path: Path): Place;
}

/** Where offsets and paths of a document stand in its file. */
function placesIn({ document, lines }: Read, file: string, firstLine: number): Places {
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  return { placeAt, placeOf: (path) => placeAt(offsetOf(document.contents, path) ?? 0) };
}

function isList(schema: z.ZodType): boolean {
  return schema.def.type === 'array';
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
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === String(step),
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

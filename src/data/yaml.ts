import type { z } from 'astro/zod';
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import { ContentError, type Place } from '../core/errors.ts';
import { explainIssue } from './explain-issue.ts';

/** Keys and indexes from the root of a YAML document to a value in it. */
export type Path = readonly PropertyKey[];

/** What was read from YAML; `data` only when there are no errors. */
export interface YamlResult<T> {
  readonly data: T | undefined;
  readonly errors: readonly ContentError[];
  /** Where a value stands; the nearest one above it where it is not written. */
  placeOf(path: Path): Place;
}

// Anchors and aliases let a few lines grow into gigabytes; no content needs them.
const NO_ALIASES = 0;

/**
 * Reads YAML (core schema, so that dates stay text) and holds it against a schema.
 *
 * @param text The YAML, without the lines that fence front matter.
 * @param file For error messages.
 * @param firstLine Line of the file on which the YAML begins.
 * @returns The value, or every mistake in it with its line and column.
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2' });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: Path): Place => placeAt(offsetOf(document.contents, path) ?? 0);

  if (document.errors.length > 0) {
    const errors = document.errors.map(
      ({ message, pos }) =>
        new ContentError(
          placeAt(pos[0]),
          `This is not valid YAML: ${firstSentence(message)}`,
          fixForSyntax(message),
        ),
    );
    return { data: undefined, errors, placeOf };
  }
  const input = plainValue(document, placeAt);
  if (input.errors.length > 0) return { data: undefined, errors: input.errors, placeOf };

  const result = schema.safeParse(input.value);
  if (result.success) return { data: result.data, errors: [], placeOf };
  const errors = result.error.issues.flatMap((issue) =>
    explainIssue(issue, input.value, schema, placeOf),
  );
  return { data: undefined, errors, placeOf };
}

function plainValue(
  document: ReturnType<typeof parseDocument>,
  placeAt: (offset: number) => Place,
): { value: unknown; errors: ContentError[] } {
  try {
    return { value: document.toJS({ maxAliasCount: NO_ALIASES }) ?? {}, errors: [] };
  } catch {
    const at = placeAt(document.contents?.range?.[0] ?? 0);
    return {
      value: undefined,
      errors: [
        new ContentError(
          at,
          'Anchors and aliases (“&name”, “*name”) are not used in content.',
          'Write the value out where it is needed.',
        ),
      ],
    };
  }
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

function firstSentence(message: string): string {
  const text = message.split('\n')[0] ?? message;
  return text.replace(/ at line \d+, column \d+:?$/, '').replace(/\.?$/, '.');
}

function fixForSyntax(message: string): string {
  if (/unique/i.test(message)) return 'Keep one of the two keys of this name.';
  if (/tab/i.test(message)) return 'Indent with spaces; YAML does not take tabs.';
  if (/compact mappings|implicit keys?|nested mappings/i.test(message)) {
    return 'Put a text that holds a colon and a space in quotes: title: "Health: a plan".';
  }
  if (/quote/i.test(message)) return 'Close the quotation mark, or take the opening one away.';
  return 'Write one “key: value” on each line, indented by two spaces under the key that it belongs to.';
}

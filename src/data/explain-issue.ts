import type { z } from 'astro/zod';
import { ContentError, type Place } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import { knownKeysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/**
 * Says in plain words what a schema has against a value, and what to write instead.
 *
 * @param input The whole value that was held against `schema`; the issue's path leads into it.
 * @returns One error for each mistake; several for one issue that names several unknown keys.
 */
export function explainIssue(
  issue: Issue,
  input: unknown,
  schema: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
): ContentError[] {
  const value = at(input, issue.path);
  const place = placeOf(issue.path);
  const name = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeysAt(schema, issue.path).filter(
          (candidate) => !hasKey(value, candidate),
        );
        return unknownKey(placeOf([...issue.path, key]), key, known);
      });
    case 'invalid_union':
      return [explainUnion(issue, value, place, name)];
    case 'invalid_value':
      return [oneOf(place, name, value, issue.values.map(String))];
    case 'invalid_type':
      if (value === undefined) {
        return [
          new ContentError(
            place,
            `The key “${name}” is missing.`,
            `Add “${name}: …”${typeHint(issue.expected)}.`,
          ),
        ];
      }
      return [
        new ContentError(
          place,
          `“${name}” is ${show(value)}.`,
          `Write ${TYPES[issue.expected] ?? issue.expected} here.`,
        ),
      ];
    case 'too_small':
      return [new ContentError(place, `“${name}” is ${show(value)}.`, issue.message)];
    case 'invalid_key':
      return [
        new ContentError(
          place,
          `The key “${name}” does not have the right form.`,
          issue.issues[0]?.message ?? issue.message,
        ),
      ];
    default:
      return [new ContentError(place, `“${name}” is ${show(value)}.`, issue.message)];
  }
}

function explainUnion(
  issue: Issue & { code: 'invalid_union' },
  value: unknown,
  place: Place,
  name: string,
): ContentError {
  const literals = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
  const keys = issue.errors.map((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 1 ? [String(inner.path[0])] : [],
    ),
  );
  const hints = issue.errors
    .flat()
    .filter(({ code }) => code === 'custom' || code === 'invalid_format')
    .map(({ message }) => message);
  const forms = keys
    .filter((branch) => branch.length > 0)
    .map((branch) => `“${branch.join('”, “')}”`);
  const fix =
    hints[0] ??
    [
      literals.length > 0 ? `Write ${literals.map((literal) => `“${literal}”`).join(' or ')}` : '',
      forms.length > 0 ? `give it the keys ${forms.join(' or ')}` : '',
    ]
      .filter(Boolean)
      .join(', or ')
      .concat('.');
  return new ContentError(
    place,
    `“${name}” is ${show(value)}, which does not fit here.`,
    fix === '.' ? issue.message : capital(fix),
  );
}

function unknownKey(place: Place, key: string, known: readonly string[]): ContentError {
  const guess = nearestName(key, known);
  return new ContentError(
    place,
    `The key “${key}” is not known here.`,
    guess ? `Write “${guess}”.` : `Remove it. Known here: ${known.join(', ')}.`,
  );
}

function oneOf(
  place: Place,
  name: string,
  value: unknown,
  allowed: readonly string[],
): ContentError {
  const guess = typeof value === 'string' ? nearestName(value, allowed) : undefined;
  const list = allowed.length === 1 ? `“${allowed[0]}”` : `one of: ${allowed.join(', ')}`;
  const problem =
    value === undefined ? `The key “${name}” is missing.` : `“${name}” is ${show(value)}.`;
  return new ContentError(place, problem, guess ? `Write “${guess}” (${list}).` : `Write ${list}.`);
}

const TYPES: Record<string, string> = {
  string: 'text (in quotes, where it is only digits)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: each entry on a line of its own, after “- ”',
  object: 'keys with values, indented by two spaces',
  record: 'keys with values, indented by two spaces',
};

function typeHint(expected: string): string {
  return expected === 'string' ? '' : `, with ${TYPES[expected] ?? expected}`;
}

function nameOf(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  if (name === undefined) return 'the file';
  return typeof last === 'number' ? `${String(name)}, entry ${last + 1}` : String(name);
}

// Long values are cut: the reader has the line before them.
const SHOWN = 60;

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (typeof value === 'string')
    return `“${value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a group of keys' : `“${String(value)}”`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isObject(inner) ? inner[step as string] : undefined),
    value,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

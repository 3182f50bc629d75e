import type { z } from 'astro/zod';
import { ContentError, type Place } from '../core/errors.ts';
import { capitalised } from '../core/export/phrases.ts';
import { nearestName } from '../core/nearest-name.ts';
import { knownKeysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/**
 * Says in plain words what a schema has against a value, and what to write instead.
 *
 * @param input The whole value that was held against `schema`; the issues' paths lead into it.
 * @returns One error for each mistake; a key that is missing because it is misspelt is one mistake.
 */
export function explainIssues(
  issues: readonly Issue[],
  input: unknown,
  schema: z.ZodType,
  placeOf: (path: readonly PropertyKey[]) => Place,
): ContentError[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap((key) => {
            const meant = nearestName(key, missingKeys(issue, input, schema));
            return meant === undefined ? [] : [pathText([...issue.path, meant])];
          })
        : [],
    ),
  );
  return issues
    .filter((issue) => !(isMissing(issue, input) && misspelt.has(pathText(issue.path))))
    .flatMap((issue) => explainIssue(issue, input, schema, placeOf));
}

function isMissing({ path }: Issue, input: unknown): boolean {
  return at(input, path) === undefined;
}

function missingKeys({ path }: Issue, input: unknown, schema: z.ZodType): string[] {
  const value = at(input, path);
  return knownKeysAt(schema, path).filter((key) => !hasKey(value, key));
}

function pathText(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function explainIssue(
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
        return unknownKey(placeOf([...issue.path, key]), key, missingKeys(issue, input, schema));
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
          `${quoted(name, issue.path)} is ${show(value)}.`,
          issue.path.length === 0
            ? `Write ${WHOLE[issue.expected] ?? TYPES[issue.expected] ?? issue.expected}.`
            : `Write ${TYPES[issue.expected] ?? issue.expected}.`,
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
  const types = issue.errors
    .flat()
    .flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 0
        ? [TYPES[inner.expected] ?? inner.expected]
        : [],
    );
  const forms = keys
    .filter((branch) => branch.length > 0)
    .map((branch) => `“${branch.join('”, “')}”`);
  const values = [...new Set(types), ...literals.map((literal) => `“${literal}”`)];
  const fix =
    hints[0] ??
    [
      values.length > 0 ? `Write ${values.join(' or ')}` : '',
      forms.length > 0 ? `give it the keys ${forms.join(' or ')}` : '',
    ]
      .filter(Boolean)
      .join(', or ')
      .concat('.');
  return new ContentError(
    place,
    `“${name}” is ${show(value)}, which does not fit here.`,
    fix === '.' ? issue.message : capitalised(fix),
  );
}

function unknownKey(place: Place, key: string, known: readonly string[]): ContentError {
  const meant = nearestName(key, Object.keys(SYNONYMS));
  const guess =
    nearestName(key, known) ??
    known.find((name) => meant !== undefined && SYNONYMS[meant] === name);
  return new ContentError(
    place,
    `The key “${key}” is not known here.`,
    guess ? `Write “${guess}”.` : `Remove it. Known here: ${known.join(', ')}.`,
  );
}

/** What people write for a key, and what it is called. */
const SYNONYMS: Readonly<Record<string, string>> = {
  embargo: 'publishAt',
  embargoUntil: 'publishAt',
  release: 'publishAt',
};

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
  string: 'text; in quotes, where it is only digits or a single word such as true',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: each entry on a line of its own, after “- ”',
  object: 'lines “key: value”, indented by two spaces below a key',
  record: 'lines “key: value”, indented by two spaces below a key',
};

/** What a whole file has to be. */
const WHOLE: Record<string, string> = {
  object: 'lines “key: value”, each from the beginning of the line',
  array: 'a list: each entry begins with “- ” at the beginning of the line',
};

function typeHint(expected: string): string {
  return expected === 'string' ? '' : `, with ${TYPES[expected] ?? expected}`;
}

/** The whole file is no name that stands in it. */
function quoted(name: string, path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : `“${name}”`;
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

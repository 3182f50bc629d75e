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
            const meant = nearestName(keyOf(key), missingKeys(issue, input, schema));
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
        const known = missingKeys(issue, input, schema);
        return isRestOfText(key, value)
          ? restOfText(placeOf([...issue.path, key]), key)
          : unknownKey(placeOf([...issue.path, key]), key, known);
      });
    case 'invalid_union': {
      const within = issuesWithin(issue, value);
      return within.length > 0
        ? explainIssues(within, input, schema, placeOf)
        : [explainUnion(issue, value, place, name)];
    }
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
            : fixForType(issue.expected, name, value, knownWithin(schema, issue.path)),
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

/**
 * What is wrong inside a list or a group of keys that may stand where it stands: then one entry or
 * key is at fault, and not the whole.
 *
 * @returns Nothing where no form, or more than one, has the shape of the value.
 */
function issuesWithin(issue: Issue & { code: 'invalid_union' }, value: unknown): Issue[] {
  if (!isObject(value)) return [];
  const fitting = issue.errors.filter((branch) => branch.every(isBelowTop));
  const [only] = Array.isArray(value) || fitting.length === 1 ? fitting : [];
  return (only ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Whether an issue of a form is about something inside the value, of a form that fits as a whole. */
function isBelowTop({ path, code }: Issue): boolean {
  return path.length > 0 || code === 'unrecognized_keys';
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
  const values = [...literals.map((literal) => `“${literal}”`), ...new Set(types)];
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
  const [, name, text] = WITHOUT_SPACE.exec(key) ?? [];
  if (name !== undefined && text !== undefined)
    return new ContentError(
      place,
      `In “${key}” no space follows the colon, so that all of it is read as a key.`,
      `Write “${name}: ${text}”.`,
    );
  const meant = nearestName(key, Object.keys(SYNONYMS));
  const guess =
    nearestName(key, known) ??
    known.find((name) => meant !== undefined && SYNONYMS[meant] === name);
  return new ContentError(
    place,
    `The key “${key}” is not known here.`,
    guess
      ? `Write “${guess}”.`
      : known.length === 0
        ? 'Remove it: every key that is known here stands here already.'
        : `Remove it. Known here: ${known.join(', ')}.`,
  );
}

/** In “{ name: Moor, Fen and Dale }” the comma ends the name, and a key of several words begins. */
function isRestOfText(key: string, value: unknown): boolean {
  return isObject(value) && value[key] === null && /^[\p{Lu}\d]|[ .]/u.test(key);
}

function restOfText(place: Place, key: string): ContentError {
  return new ContentError(
    place,
    `Between “{” and “}” a comma ends the text before it, and “${key}” is read as a key.`,
    `Put the whole text in double quotation marks, for example { name: "Moor, Fen and Dale" }; in a number leave the comma out.`,
  );
}

// “kind:feedback”: YAML takes a colon for the end of a key only where a space follows.
const WITHOUT_SPACE = /^([A-Za-z]+):(\S.*)$/;

/** A key without what was written right behind it. */
function keyOf(key: string): string {
  return WITHOUT_SPACE.exec(key)?.[1] ?? key;
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

/** What to write where a value is of another type; what was meant, where that can be seen. */
function fixForType(
  expected: string,
  name: string,
  value: unknown,
  known: readonly string[],
): string {
  const wanted = TYPES[expected] ?? expected;
  if (expected === 'number' && typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    return `Write it without quotation marks: ${name}: ${value}`;
  if (expected === 'array' && isScalar(value) && known.length === 0)
    return `Write it in square brackets: ${name}: [${String(value)}]`;
  if (expected === 'array' && known.length > 0)
    return `Write ${wanted}. Known in each: ${known.join(', ')}.`;
  if (expected === 'object' && known.length > 0)
    return `Write ${wanted}. Known here: ${known.join(', ')}.`;
  return `Write ${wanted}.`;
}

/** The keys of a group, or of each entry of a list. */
function knownWithin(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const known = knownKeysAt(schema, path);
  return known.length > 0 ? known : knownKeysAt(schema, [...path, 0]);
}

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

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasKey(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

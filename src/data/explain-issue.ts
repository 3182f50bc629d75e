import type { z } from 'astro/zod';
import { ContentError, type Place } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import { knownKeysAt, optionsAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** What was held against a schema, and where it stands. */
interface Held {
  readonly input: unknown;
  readonly schema: unknown;
  /** Of a path from the root of the file. */
  readonly placeOf: PlaceOf;
  /** Path from the root of the file to `input`. */
  readonly above: readonly PropertyKey[];
}

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
  placeOf: PlaceOf,
): ContentError[] {
  return explain(issues, { input, schema, placeOf, above: [] });
}

function explain(issues: readonly Issue[], held: Held): ContentError[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap((key) => {
            const meant = nearestName(keyOf(key), missingKeys(issue, held));
            return meant === undefined ? [] : [pathText([...issue.path, meant])];
          })
        : [],
    ),
  );
  return issues
    .filter((issue) => !(isMissing(issue, held.input) && misspelt.has(pathText(issue.path))))
    .flatMap((issue) => explainIssue(issue, held));
}

function isMissing({ path }: Issue, input: unknown): boolean {
  return at(input, path) === undefined;
}

function missingKeys({ path }: Issue, { input, schema }: Held): string[] {
  const value = at(input, path);
  return knownKeysAt(schema, path).filter((key) => !hasKey(value, key));
}

function pathText(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function explainIssue(issue: Issue, held: Held): ContentError[] {
  const value = at(held.input, issue.path);
  const path = [...held.above, ...issue.path];
  const place = held.placeOf(path);
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainKeys(issue, held);
    case 'invalid_union':
      return explainUnion(issue, held);
    case 'invalid_value':
      return [oneOf(place, name, value, issue.values.map(String))];
    case 'invalid_type':
      if (value === undefined) return [missing(place, name, typeHint(issue.expected))];
      return [
        new ContentError(
          place,
          `${quoted(name, path)} is ${show(value)}.`,
          path.length === 0
            ? `Write ${WHOLE[issue.expected] ?? TYPES[issue.expected] ?? issue.expected}.`
            : fixForType(issue.expected, name, value, knownWithin(held.schema, issue.path)),
        ),
      ];
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

function missing(place: Place, name: string, hint: string): ContentError {
  return new ContentError(place, `The key “${name}” is missing.`, `Add “${name}: …”${hint}.`);
}

function explainKeys(issue: Issue & { code: 'unrecognized_keys' }, held: Held): ContentError[] {
  const forms = optionsAt(held.schema, issue.path) as z.ZodType[];
  // Only one of several forms knows all other keys of the value, and it need not be the one that is meant.
  if (forms.length > 1) {
    const value = at(held.input, issue.path);
    const branches = forms.map((form) => form.safeParse(value).error?.issues ?? []);
    const explained = explainNearest(branches, forms, issue.path, held);
    if (explained) return explained;
  }
  const place = (key: string) => held.placeOf([...held.above, ...issue.path, key]);
  const value = at(held.input, issue.path);
  return issue.keys.map((key) =>
    isRestOfText(key, value)
      ? restOfText(place(key), key)
      : unknownKey(place(key), key, missingKeys(issue, held)),
  );
}

/** A value that may have several forms is judged by the one that it comes nearest to. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, held: Held): ContentError[] {
  const value = at(held.input, issue.path);
  const path = [...held.above, ...issue.path];
  const [place, name] = [held.placeOf(path), nameOf(path)];
  const options = optionsAt(held.schema, issue.path);
  const hint = formsOf(issue);
  if (value === undefined) {
    const forms = hint.replace(TYPES.string ?? '', 'text');
    return [missing(place, name, forms === '' || forms === 'text' ? '' : `, with ${forms}`)];
  }
  const nearest = explainNearest(issue.errors, options, issue.path, held);
  if (nearest) return nearest;
  const words = wordsOf(issue);
  if (words && typeof value === 'string') return [oneOf(place, name, value, words)];
  return [
    new ContentError(
      place,
      `${quoted(name, path)} is ${show(value)}, which does not fit here.`,
      hint === '' ? issue.message : `Write ${hint}.`,
    ),
  ];
}

/** What the form that a value comes nearest to has against it; nothing where none is near. */
function explainNearest(
  branches: readonly (readonly Issue[])[],
  forms: readonly unknown[],
  path: readonly PropertyKey[],
  held: Held,
): ContentError[] | undefined {
  const value = at(held.input, path);
  const above = [...held.above, ...path];
  const near = branches
    .flatMap((issues, index) =>
      issues.some(isOfAnotherType)
        ? []
        : [
            {
              errors: explain(issues, { ...held, input: value, schema: forms[index], above }),
              foreign: foreignKeys(issues),
            },
          ],
    )
    .sort((a, b) => a.errors.length - b.errors.length || a.foreign.length - b.foreign.length);
  const [first, second] = near;
  if (!first) return undefined;
  const isTie =
    second?.errors.length === first.errors.length && second.foreign.length === first.foreign.length;
  if (!isTie) return first.errors;
  const keys = [...new Set(near.slice(0, 2).flatMap(({ foreign }) => foreign))];
  if (keys.length < 2) return undefined;
  return [
    new ContentError(
      held.placeOf(above),
      `The keys “${keys.join('” and “')}” do not stand together.`,
      'Keep the one that you mean.',
    ),
  ];
}

/** Whether it is about the whole value: a text where a list is meant, a word that is none of those known. */
function isOfAnotherType({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

function foreignKeys(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
}

/** The words of which a value may be one; nothing where it may be something else too. */
function wordsOf({ errors }: Issue & { code: 'invalid_union' }): string[] | undefined {
  const issues = errors.flat();
  return issues.every(({ code }) => code === 'invalid_value')
    ? issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []))
    : undefined;
}

/** What a value may be that may have several forms: its types, words and keys. */
function formsOf({ errors }: Issue & { code: 'invalid_union' }): string {
  const issues = errors.flat().filter(({ path }) => path.length === 0);
  const types = issues.flatMap((inner) =>
    inner.code === 'invalid_type' ? [TYPES[inner.expected] ?? inner.expected] : [],
  );
  const words = issues.flatMap((inner) =>
    inner.code === 'invalid_value' ? inner.values.map((word) => `“${String(word)}”`) : [],
  );
  const keys = errors
    .map((branch) =>
      branch.flatMap((inner) =>
        inner.code === 'invalid_type' && inner.path.length === 1 ? [String(inner.path[0])] : [],
      ),
    )
    .filter((branch) => branch.length > 0)
    .map((branch) => `the keys “${branch.join('”, “')}”`);
  const values = [...words, ...new Set(types)].join(' or ');
  return [values, ...keys].filter(Boolean).join(', or ');
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
  number: 'a number in digits alone, without quotes, commas or a unit',
  int: 'a whole number in digits alone, without quotes, commas or a unit',
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
function knownWithin(schema: unknown, path: readonly PropertyKey[]): string[] {
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
  if (typeof value === 'string') {
    const line = value.replace(/\s*\n\s*/g, ' ');
    return `“${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}”`;
  }
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

/**
 * What to write instead of a value, where its schema says nothing of its own; given to zod with a
 * value that it is to judge.
 */
export function plainFix(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array'
        ? `Write at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}.`
        : `Write ${issue.minimum} or a larger number.`;
    case 'too_big':
      return 'Write a smaller number.';
    case 'invalid_format':
      return issue.format === 'email'
        ? 'Write one e-mail address and nothing else, for example plans@example.org.'
        : undefined;
    default:
      return undefined;
  }
}

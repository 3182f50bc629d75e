import type { z } from 'astro/zod';
import { ContentError, type Place } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { knownKeysAt, optionsAt } from '../schema-keys.ts';
import { fixForType, formsOf, knownWithin, TYPES, typeHint, WHOLE, wordsOf } from './form-words.ts';
import { isRestOfText, keyOf, restOfText, unknownKey } from './unknown-key.ts';
import { at, hasKey, nameOf, quoted, show } from './value-words.ts';

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

import type { z } from 'astro/zod';
import { knownKeysAt } from '../schema-keys.ts';
import { isScalar } from './value-words.ts';

type UnionIssue = z.core.$ZodIssue & { code: 'invalid_union' };

/** What to write for a value of a type. */
export const TYPES: Record<string, string> = {
  string: 'text; in quotes, where it is only digits or a single word such as true',
  number: 'a number in digits alone, without quotes, commas or a unit',
  int: 'a whole number in digits alone, without quotes, commas or a unit',
  boolean: 'true or false',
  array: 'a list: each entry on a line of its own, after “- ”',
  object: 'lines “key: value”, indented by two spaces below a key',
  record: 'lines “key: value”, indented by two spaces below a key',
};

/** What to write where a value is of another type; what was meant, where that can be seen. */
export function fixForType(
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
export function knownWithin(schema: unknown, path: readonly PropertyKey[]): string[] {
  const known = knownKeysAt(schema, path);
  return known.length > 0 ? known : knownKeysAt(schema, [...path, 0]);
}

/** What a whole file has to be. */
export const WHOLE: Record<string, string> = {
  object: 'lines “key: value”, each from the beginning of the line',
  array: 'a list: each entry begins with “- ” at the beginning of the line',
};

export function typeHint(expected: string): string {
  return expected === 'string' ? '' : `, with ${TYPES[expected] ?? expected}`;
}

/** The words of which a value may be one; nothing where it may be something else too. */
export function wordsOf({ errors }: UnionIssue): string[] | undefined {
  const issues = errors.flat();
  return issues.every(({ code }) => code === 'invalid_value')
    ? issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []))
    : undefined;
}

/** What a value may be that may have several forms: its types, words and keys. */
export function formsOf({ errors }: UnionIssue): string {
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

/** What JSON can hold, without fractions: nothing in a ledger is one. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * Write a value as JSON in one way only, so that two programs give the same bytes: keys in the
 * order of their code units, no white space, characters beyond ASCII as they are.
 *
 * That is the JSON Canonicalization Scheme (RFC 8785) for values without fractions. With common
 * tools: `jq -cS .`, or Python’s `json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`.
 *
 * @throws {RangeError} For a number that is not a whole one, which programs write differently.
 *
 * @example
 * canonicalJson({ b: 1, a: ['é'] }) // => '{"a":["é"],"b":1}'
 */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${pairs.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a whole number.`);
  }
  return JSON.stringify(value);
}

// `Array.isArray` does not narrow a read-only list.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

// Ten hexadecimal digits: among the thousand changes of a long plan, two that are not the same have
// the same digest once in two million plans, and then get a number like two that are.
const DIGITS = 10;

/**
 * The address of a change within its comparison: a digest of the pair of versions and of the plain
 * text of both sides, and nothing else, so that it outlives a better engine and a rebuild.
 *
 * @param pair The ids of the two versions.
 * @param before Plain text of the earlier side; `undefined` where there is none.
 * @example
 * changeDigest({ before: '2016-11-draft', after: '2017-07-update' }, undefined, 'Carers')
 * // => 'c-' and ten hexadecimal digits
 */
export function changeDigest(
  pair: { readonly before: string; readonly after: string },
  before: string | undefined,
  after: string | undefined,
): string {
  const said = JSON.stringify([pair.before, pair.after, before ?? null, after ?? null]);
  return `c-${bytesToHex(sha256(utf8ToBytes(said))).slice(0, DIGITS)}`;
}

/** Number what is there more than once: `c-1`, `c-1-2`, `c-1-3`. */
export function numberRepeated(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

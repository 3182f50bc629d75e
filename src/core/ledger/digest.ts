import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from './canonical.ts';
import type { EntryDraft, LedgerEntry } from './types.ts';

/**
 * SHA-256 of bytes, or of a text as UTF-8, in hexadecimal: what `sha256sum` prints.
 *
 * @example
 * sha256Hex('') // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256Hex(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}

/**
 * Digest of an entry: SHA-256 of its canonical JSON, without the key `digest` and with all others,
 * `previous` too, so that it stands for every entry before it as well.
 *
 * With common tools: `jq -cjS 'del(.digest)' | sha256sum`.
 */
export function entryDigest(
  entry: LedgerEntry | (EntryDraft & Pick<LedgerEntry, 'sequence' | 'previous'>),
): string {
  const { digest: _, ...rest } = { digest: '', ...entry };
  // Entries hold texts, whole numbers and lists of them only; their types are closed, Json is not.
  return sha256Hex(canonicalJson(rest as unknown as Json));
}

/** As much of a digest as people compare by eye; 48 bits find an entry, the whole digest proves it. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

import { canonicalJson, type Json } from './canonical.ts';
import type { Ledger } from './types.ts';

/**
 * The text of `ledger.json`: one value a line, so that a review shows what was added, and keys in
 * the order of `canonicalJson`, so that the same ledger always gives the same bytes and a signature
 * of the file holds.
 */
export function ledgerText(ledger: Ledger): string {
  const ordered: unknown = JSON.parse(canonicalJson(ledger as unknown as Json));
  return `${JSON.stringify(ordered, undefined, 2)}\n`;
}

import type { PersonalDatum } from './types.ts';

// RFC 5321, 4.5.3.1: no part of an address is longer.
const MAX_MAILBOX = 64;
const MAX_DOMAIN = 255;

const MAILBOX =
  /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u;
/** Marks of texts that may stand before an address, and that a mailbox may not begin with in practice. */
const OPENING = /^[^\p{L}\p{N}_+]+/u;

/**
 * Finds e-mail addresses.
 *
 * Goes from one “@” to the next and looks at what stands around it, so that a text without any, or
 * of nothing else, takes no longer than its length.
 */
export function findEmails(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = MAILBOX.exec(text.slice(Math.max(end, at - MAX_MAILBOX), at))?.[0];
    const mailbox = before?.replace(OPENING, '');
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + MAX_DOMAIN))?.[0];
    if (!mailbox || !domain) continue;
    const from = at - mailbox.length;
    end = at + 1 + domain.length;
    found.push({ kind: 'email', value: text.slice(from, end), from, to: end });
  }
  return found;
}

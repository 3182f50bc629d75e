import type { PersonalDatum } from './types.ts';

// RFC 5321, 4.5.3.1: no part of an address is longer.
const MAX_MAILBOX = 64;
const MAX_DOMAIN = 255;

const MAILBOX =
  /[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/u;
/** Marks of texts that may stand before an address, and that a mailbox may not begin with in practice. */
const OPENING = /^[^\p{L}\p{N}_+]+/u;

/** As people write one that programs are not to find: “jo (at) plans dot example”, “jo [at] plans.example”. */
const SPELT_OUT =
  /(?<![\p{L}\p{N}.])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}(?:\s?[([{]\s?at\s?[)\]}]\s?[\p{L}\p{N}-]+(?:(?:\.|\s?[([{]?\s?\bdot\b\s?[)\]}]?\s?)[\p{L}\p{N}-]+)+|\s{1,3}at\s{1,3}[\p{L}\p{N}-]+(?:\s?[([{]?\s?\bdot\b\s?[)\]}]?\s?[\p{L}\p{N}-]+)+)/giu;

/** Finds e-mail addresses, also those that are spelt out. */
export function findEmails(text: string): PersonalDatum[] {
  const written = findWritten(text.replaceAll('＠', '@')).map((datum) => ({
    ...datum,
    value: text.slice(datum.from, datum.to),
  }));
  if (!/\bat\b/i.test(text)) return written;
  const speltOut = [...text.matchAll(SPELT_OUT)].map(({ 0: value, index }) => ({
    kind: 'email' as const,
    value,
    from: index,
    to: index + value.length,
  }));
  return [...written, ...speltOut];
}

/**
 * Finds e-mail addresses with their sign.
 *
 * Goes from one “@” to the next and looks at what stands around it, so that a text without any, or
 * of nothing else, takes no longer than its length.
 */
function findWritten(text: string): PersonalDatum[] {
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

import { findPersonalData } from './find.ts';
import type { PersonalDatum, PersonalKind } from './types.ts';

/**
 * The same text for the same address or number, however it is written.
 *
 * @example
 * normalDatum({ kind: 'telephone', value: '+44 1632 960 123', from: 0, to: 16 }) // => 'telephone 01632960123'
 */
export function normalDatum({ kind, value }: PersonalDatum): string {
  return `${kind} ${NORMAL[kind]?.(value) ?? plain(value)}`;
}

const NORMAL: Partial<Record<PersonalKind, (value: string) => string>> = {
  telephone: normalTelephone,
  email: normalEmail,
};

/** All that texts name which may be published, as `normalDatum` writes it: contacts of offices. */
export function normalDataIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(findPersonalData).map(normalDatum));
}

function normalTelephone(value: string): string {
  return value.replace(/[^\d+]/g, '').replace(/^(?:\+|00)440?/, '0');
}

/** “jo (at) plans dot example” is the same as “jo@plans.example”. */
function normalEmail(value: string): string {
  const small = value.toLowerCase().replace('＠', '@');
  if (small.includes('@')) return small;
  return small
    .replace(/\s*[([{]?\s*\bat\b\s*[)\]}]?\s*/u, '@')
    .replace(/\s*[([{]?\s*\bdot\b\s*[)\]}]?\s*/gu, '.');
}

function plain(value: string): string {
  return value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

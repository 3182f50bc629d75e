import { appendEntry, EMPTY_LEDGER } from './append.ts';
import { sha256Hex } from './digest.ts';
import type { EntryDraft, Ledger, SealedFile } from './types.ts';

/** A file whose bytes are a text. */
export function fileOf(path: string, text: string): SealedFile {
  return { path, bytes: text.length, sha256: sha256Hex(text) };
}

const SEAL = {
  rules: 1,
  text: sha256Hex('A gap of £628m.\n'),
  files: [fileOf('index.mdx', 'A gap of £628m.')],
  sections: [{ id: 'finance', digest: sha256Hex('finance') }],
};

/** “Published”, at noon of a day in 2024. */
export function published(version: string, day: string): EntryDraft {
  return {
    action: 'published',
    plan: 'fen',
    version,
    label: version,
    at: noon(day),
    ...SEAL,
    addresses: [`plans/fen/versions/${version}/`],
    open: { unexplained: 0, unanswered: 0 },
  };
}

/** “Corrected”, with another text in its one file. */
export function corrected(version: string, day: string, text = 'A gap of £626m.'): EntryDraft {
  return {
    action: 'corrected',
    plan: 'fen',
    version,
    label: version,
    at: noon(day),
    ...SEAL,
    text: sha256Hex(`${text}\n`),
    files: [fileOf('index.mdx', text)],
    addresses: [`plans/fen/versions/${version}/corrections/2/`],
    reason: 'A figure was mistyped.',
  };
}

/** “Withdrawn”, by the board. */
export function withdrawn(version: string, day: string): EntryDraft {
  return {
    action: 'withdrawn',
    plan: 'fen',
    version,
    label: version,
    at: noon(day),
    by: 'The board',
    reason: 'It named a patient.',
  };
}

/** A ledger of these entries. */
export function ledgerOf(...drafts: readonly EntryDraft[]): Ledger {
  return drafts.reduce(appendEntry, EMPTY_LEDGER);
}

function noon(day: string): string {
  return `2024-${day}T12:00:00Z`;
}

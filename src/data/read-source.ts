import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../core/errors.ts';
import { MAX_BYTES } from '../markdown/limits.ts';
import { type ContentFolder, shownName } from './content-folder.ts';
import type { Report } from './report.ts';
import { textOf } from './text-of.ts';

/** What stands where a text file should: its text, nothing, or something that cannot be read as text. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unfit'; readonly error: ContentError };

/**
 * Reads a text file, and judges its bytes before anybody parses them.
 *
 * @param file Its path below the content folder.
 * @param limit How many bytes it may have.
 */
export function readSource(content: ContentFolder, file: string, limit = MAX_BYTES): Source {
  const shown = shownName(content, file);
  const unfit = (problem: string, fix: string): Source => ({
    kind: 'unfit',
    error: new ContentError({ file: shown }, problem, fix),
  });
  try {
    const full = path.join(content.root, file);
    const entry = lstatSync(full);
    // A link is reported where the folders are walked.
    if (entry.isSymbolicLink()) return { kind: 'absent' };
    if (!entry.isFile()) {
      return unfit(
        'Here stands a folder, and a file is expected.',
        'Give the folder another name, or delete it, and put the file in its place.',
      );
    }
    if (entry.size > limit) {
      return unfit(
        `The file has ${(entry.size / 1e6).toFixed(1)} MB; ${limit / 1e6} MB are the limit.`,
        'Split it into chapters (01-….mdx, 02-….mdx), and put pictures into files/.',
      );
    }
    return textOf(readFileSync(full), shown);
  } catch (error) {
    if (isErrorOf(error, 'ENOENT', 'ENOTDIR')) return { kind: 'absent' };
    return unfit(
      'The file cannot be opened.',
      'Let everybody who builds the site read it (chmod a+r), or copy it anew.',
    );
  }
}

/** The text of a file; what is wrong with its bytes goes into the report. */
export function takeText(content: ContentFolder, file: string, report: Report): string | undefined {
  const source = readSource(content, file);
  if (source.kind === 'unfit') report.errors.push(source.error);
  return source.kind === 'text' ? source.text : undefined;
}

function isErrorOf(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { warningText } from '../../src/core/content-warning.ts';
import { type ContentFolder, contentFolder } from '../../src/data/content-folder.ts';
import { type LoadedContent, loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { type Created, writeNewFiles } from './new-file.ts';
import { newPlan } from './plan.ts';
import { newVersion, type VersionSettings } from './version.ts';

/** The moment at which all these tests play. */
export const AS_OF = '2026-03-02T09:00:00Z';

const { today, shows } = selectionAsOf(AS_OF);
export const PUBLISHED = { today, shows, status: 'published' } as const;

/** A content folder that is gone when the test ends. */
export function emptyContent(): ContentFolder {
  const parent = mkdtempSync(path.join(tmpdir(), 'planledger-test-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return contentFolder(path.join(parent, 'content'));
}

/** The same with one plan, `fen`, and its first version. */
export function contentWithPlan({ first = 'draft' } = {}): ContentFolder {
  const content = emptyContent();
  writeNewFiles(content, newPlan(content, 'fen', { ...PUBLISHED, first }).files);
  return content;
}

/** Adds the next version of the plan `fen`. */
export function addVersion(
  content: ContentFolder,
  id: string,
  settings: Partial<VersionSettings> = {},
): Created {
  const created = newVersion(content, fen(content), id, { ...PUBLISHED, ...settings });
  writeNewFiles(content, created.files);
  return created;
}

/** Writes over a file. */
export function write({ root }: ContentFolder, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

/** The content as a preview shows it. */
export function loaded({ root }: ContentFolder): LoadedContent {
  return loadContent(root, selectionAsOf(AS_OF, true));
}

/** What `check` would say, but for its reminders that examples are to be replaced. */
export function mistakes({ root }: ContentFolder): string[] {
  const { errors, warnings } = loadContent(root, selectionAsOf(AS_OF));
  const others = warnings.filter(({ problem }) => !IS_EXAMPLE.test(problem));
  return [...errors.map(({ message }) => message), ...others.map(warningText)];
}

/** The files of which `check` says that words of the example stand there. */
export function examplesLeft({ root }: ContentFolder): string[] {
  const { warnings } = loadContent(root, selectionAsOf(AS_OF));
  return warnings.flatMap(({ place, problem }) => (IS_EXAMPLE.test(problem) ? place.file : []));
}

const IS_EXAMPLE = /These are words of the example/;

export function fen(content: ContentFolder) {
  const plan = loaded(content).model?.plans.find(({ id }) => id === 'fen');
  if (!plan) throw new Error('The plan of the test cannot be read.');
  return plan;
}

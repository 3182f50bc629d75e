import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishVersions } from '../../scripts/ledger/publish-versions.ts';
import { versionsToPublish } from '../../scripts/ledger/publishable.ts';
import type { ContentError } from '../../src/core/errors.ts';
import { type LoadedContent, loadContent } from '../../src/data/load-content.ts';
import { selectionAsOf } from '../../src/data/selection.ts';
import { type ContentTree, contentTree } from './content-tree.ts';

/** When the versions of the fixture are published. */
export const PUBLISHED_AT = '2025-01-01T00:00:00Z';

export const DRAFT = 'plans/harbour/versions/2024-03-draft';
export const UPDATE = 'plans/harbour/versions/2024-09-update';

/** A content folder of a test’s own in which one change is not explained, and that says so openly. */
export function openTree(files: Readonly<Record<string, string | undefined>> = {}): ContentTree {
  const tree = contentTree('harbour', files);
  if (files['site.yaml'] === undefined) {
    tree.write('site.yaml', `${readIn(tree, 'site.yaml')}publishing: { unexplained: show }\n`);
  }
  return tree;
}

/** The same with all that is out in the ledger. */
export function sealedTree(files: Readonly<Record<string, string | undefined>> = {}): ContentTree {
  const tree = openTree(files);
  publishAll(tree);
  return tree;
}

/** Publishes what is out and not in the ledger yet, as the command does. */
export function publishAll(tree: ContentTree, asOf = PUBLISHED_AT): void {
  const { model, errors, ledger } = loadIn(tree, asOf);
  if (!model || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const found = versionsToPublish(tree.folder, model, ledger, []);
  publishVersions(model, ledger, found, { content: tree.folder, asOf });
}

export function loadIn({ folder }: ContentTree, asOf = PUBLISHED_AT): LoadedContent {
  return loadContent(folder, selectionAsOf(asOf));
}

/** What `check` would say. */
export function mistakesIn(tree: ContentTree): readonly ContentError[] {
  return loadIn(tree).errors;
}

export function readIn({ folder }: ContentTree, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** Replaces a piece of a file’s text. */
export function replaceIn(tree: ContentTree, file: string, from: string, to: string): void {
  const text = readIn(tree, file);
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  tree.write(file, text.replace(from, to));
}

/** The smallest picture there is: one transparent point. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Writes a picture. */
export function addPicture({ folder }: ContentTree, file: string): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, Buffer.from(PICTURE, 'base64'));
}

/** Of the mistakes those that say that a published version is not as it was published. */
export function brokenIn(tree: ContentTree): readonly ContentError[] {
  return loadIn(tree).broken.flatMap(({ errors }) => errors);
}

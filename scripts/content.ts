import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { engineDigest, folderCache } from '../src/data/cache.ts';
import { type LoadedContent, loadContent } from '../src/data/load-content.ts';
import { selectionAsOf } from '../src/data/selection.ts';
import { cacheFolder } from '../src/data/settings.ts';
import type { ContentOptions } from './command.ts';

/** Folder of the project. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Reads the content folder that a command was given, with the cache of the project. */
export function openContent(
  { content, asOf }: Pick<ContentOptions, 'content' | 'asOf'>,
  preview = false,
): LoadedContent {
  const cache = folderCache(cacheFolder(ROOT), engineDigest(ROOT));
  return loadContent(content, selectionAsOf(asOf, preview), cache);
}

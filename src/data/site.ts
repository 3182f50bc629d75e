import { ContentErrors } from '../core/errors.ts';
import { engineDigest, folderCache } from './cache.ts';
import { loadContent } from './load-content.ts';
import type { SiteModel } from './model.ts';
import { selectionAsOf } from './selection.ts';
import { settings } from './settings.ts';

let loaded: Promise<SiteModel> | undefined;

/**
 * The content that the site is being built from: read once, for all pages.
 *
 * @throws {ContentErrors} When the content has mistakes.
 */
export function loadSite(): Promise<SiteModel> {
  loaded ??= Promise.resolve().then(readSite);
  return loaded;
}

function readSite(): SiteModel {
  const { root, content, asOf, preview, checked, cache: folder } = settings();
  const cache = folderCache(folder, engineDigest(root));
  const { model, errors } = loadContent(content, selectionAsOf(asOf, preview), cache);
  // In staged content a name may lead to what is held back; the check before it saw both.
  if (!model || (errors.length > 0 && !checked)) throw new ContentErrors(errors);
  return model;
}

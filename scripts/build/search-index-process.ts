/**
 * Adds the search index to a built site; started by `search-index.ts`.
 *
 *     node scripts/build/search-index-process.ts <folder of the site> <language>
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from './files-below.ts';

// Not the comparisons, which repeat the text of two versions: their reasons are found on the pages
// of the changes.
const SEARCHED =
  /^(?:(?:[^/]+\/)?index|(?:news|organisations|reports)\/.*|plans\/[^/]+\/index|plans\/[^/]+\/(?:changes|commitments|documents|engagement|measures|meetings|notices|themes|versions)\/.*)\.html$/;

const [site = '', language = ''] = process.argv.slice(2);
const { index, errors } = await createIndex({
  excludeSelectors: ['del', '.govuk-visually-hidden', '.pl-note'],
  forceLanguage: language.slice(0, 2),
});
endOn(errors);
if (!index) throw new Error('Pagefind did not start.');
// One after the other and in order: left alone, Pagefind numbers the pages as the disk lists them.
for (const file of filesBelow(site)) {
  const sourcePath = path.relative(site, file).replaceAll(path.sep, '/');
  if (!SEARCHED.test(sourcePath)) continue;
  const added = await index.addHTMLFile({ sourcePath, content: readFileSync(file, 'utf8') });
  endOn(added.errors);
}
const written = await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
endOn(written.errors);
await close();

function endOn(errors: readonly string[]): void {
  if (errors.length === 0) return;
  console.error(errors.join('\n'));
  process.exit(1);
}

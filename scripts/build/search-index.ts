import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandError } from '../command-error.ts';

// Not the comparisons, which repeat the text of two versions: their reasons are found on the pages
// of the changes.
const SEARCHED =
  '{index.html,*/index.html,news/**/*.html,plans/*/index.html,plans/*/{changes,engagement,themes,versions}/**/*.html}';

/**
 * Adds the search index to a built site.
 *
 * @param language Language of the site, `en-GB`.
 * @throws {CommandError} When Pagefind reports any fault.
 */
export async function indexPages(site: string, language: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({
      excludeSelectors: ['del', '.govuk-visually-hidden', '.pl-note'],
      forceLanguage: language.slice(0, 2),
    });
    failOn(errors);
    if (!index) throw new CommandError('Pagefind did not start.');
    const added = await index.addDirectory({ path: site, glob: SEARCHED });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
    failOn(written.errors);
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new CommandError(`The pages could not be indexed for search:\n${errors.join('\n')}`);
}

import { asError } from '../../src/core/content-warning.ts';
import { ContentErrors } from '../../src/core/errors.ts';
import { contentFolder, shownName } from '../../src/data/content-folder.ts';
import type { LoadedContent } from '../../src/data/load-content.ts';
import type { FoundVersion } from './find-version.ts';

/**
 * Refuses versions in which words of the example still stand: once sealed, they would stand there
 * for good.
 *
 * @throws {ContentErrors} With every file of theirs that holds such words.
 */
export function refuseExamples(
  folder: string,
  { untouched }: Pick<LoadedContent, 'untouched'>,
  versions: readonly FoundVersion[],
): void {
  const content = contentFolder(folder);
  const own = versions.map(({ plan, version }) =>
    shownName(content, `plans/${plan.id}/versions/${version.id}/`),
  );
  const left = untouched.filter(({ place }) => own.some((start) => place.file.startsWith(start)));
  if (left.length > 0) throw new ContentErrors(left.map(asError));
}

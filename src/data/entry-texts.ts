import type { PlanDocument } from '../core/document/types.ts';
import type { Vocabulary } from '../markdown/vocabulary.ts';
import type { Cache } from './cache.ts';
import { checkPictures } from './check-pictures.ts';
import { citationsOf } from './citations.ts';
import { documentOf } from './documents.ts';
import type { LoadedFile } from './load-files.ts';
import type { Report } from './report.ts';

/**
 * The texts below the front matter of a folder's entries, by their ids.
 *
 * @param files Every picture that they may show, as they name it.
 * @param vocabulary The components that they may hold. Default: those of plan texts.
 * @param fix What to write where there is no text; nothing where an entry needs none.
 */
export function readTexts(
  entries: readonly Pick<LoadedFile<unknown>, 'id' | 'file' | 'source'>[],
  files: readonly string[],
  fix: string | undefined,
  cache: Cache,
  report: Report,
  vocabulary?: Vocabulary,
): Map<string, PlanDocument> {
  return new Map(
    entries.map(({ id, file, source }) => {
      const { document, isWhole } = report.take(
        documentOf([{ file, source }], { vocabulary }, cache),
      );
      if (fix !== undefined && isWhole && document.sections.length === 0) {
        report.add({ file }, 'Nothing stands below the front matter.', fix);
      }
      report.cite(citationsOf(document));
      report.texts.push(document);
      checkPictures(document, files, report);
      return [id, document];
    }),
  );
}

import { nearestName } from '../../core/nearest-name.ts';
import type { DocumentData } from '../../schemas/documents.ts';
import { reportUnknown } from '../known-names.ts';
import type { ContentFile } from '../model.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';

/** What documents can name in their plan. */
interface PlanParts {
  /** Its files, listed or not. */
  readonly files: readonly ContentFile[];
  /** Ids of the sections of each version whose text is certain. */
  readonly sectionsOf: ReadonlyMap<string, readonly string[]>;
}

/** Reports files that are not there, and sections that the version does not have which a document was made from. */
export function checkDocuments(
  documents: YamlResult<readonly DocumentData[]> | undefined,
  { files, sectionsOf }: PlanParts,
  report: Report,
): void {
  if (!documents?.data) return;
  const { placeOf } = documents;
  const paths = files.map(({ path }) => path);
  for (const [index, { about, renditions }] of documents.data.entries()) {
    for (const [entry, { file, basedOn = about, sections }] of renditions.entries()) {
      const at = [index, 'renditions', entry] as const;
      if (file !== undefined && !paths.includes(file)) {
        const guess = nearestName(file, paths);
        report.add(
          placeOf([...at, 'file']),
          `There is no file “${file}” in this plan’s folder.`,
          guess ? `Write “${guess}”.` : 'Put it there, or take “file” out.',
        );
      }
      if (sections.length > 0 && basedOn === undefined) {
        report.add(
          placeOf([...at, 'sections']),
          'Sections are named, and nobody can tell of which version.',
          'Name the version: “basedOn” for this form, or “about” for the whole document.',
        );
      }
      const known = sectionsOf.get(basedOn ?? '');
      for (const [place, section] of sections.entries()) {
        if (known)
          reportUnknown('section', section, known, placeOf([...at, 'sections', place]), report);
      }
    }
  }
}

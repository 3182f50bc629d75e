import type { DocumentData } from '../../schemas/documents.ts';
import type { ContentFile } from '../model.ts';

/**
 * The files of a plan that are published: those that its documents list. All else in the folder
 * stays where it is, on the editors’ side.
 *
 * @param documents Those that readers see, with the forms that readers see.
 * @param files All of the plan's folder.
 */
export function documentFiles(
  documents: readonly DocumentData[],
  files: readonly ContentFile[],
): ContentFile[] {
  const listed = new Set(
    documents.flatMap(({ renditions }) => renditions.flatMap(({ file }) => file ?? [])),
  );
  return files.filter(({ path }) => listed.has(path));
}

import type { DocumentData } from '../../schemas/documents.ts';
import type { Selection } from '../selection.ts';
import type { Shown } from '../shown.ts';
import { namesOnlyShown } from './named.ts';

/** A file that is a document, or a form of one. */
export type DocumentFile = NonNullable<DocumentData['renditions'][number]['file']>;

/**
 * The files of the documents that readers see; a document that is held back, or that speaks of
 * what is, keeps its files back with it.
 */
export function documentFiles(
  documents: readonly DocumentData[],
  shown: Pick<Shown, 'versions' | 'engagements'>,
  selection: Selection,
): DocumentFile[] {
  const isShown = (kind: string, id: string) => {
    if (kind === 'version') return shown.versions.has(id);
    return kind !== 'engagement' || shown.engagements.has(id);
  };
  return documents
    .filter(
      (document) =>
        selection.shows({ publishAt: document.publishAt, date: document.date }) &&
        namesOnlyShown(document, isShown),
    )
    .flatMap(({ renditions }) => renditions)
    .filter((rendition) => namesOnlyShown(rendition, isShown))
    .flatMap(({ file }) => (file && namesOnlyShown(file, isShown) ? file : []));
}

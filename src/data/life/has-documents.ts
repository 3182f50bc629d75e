import type { PlanModel } from '../model.ts';

/** Whether a plan has a page of its documents: it has some, or a version that can be had in other forms. */
export function hasDocuments({
  documents,
  versions,
}: Pick<PlanModel, 'documents' | 'versions'>): boolean {
  return documents.length > 0 || versions.some(({ data }) => data.renditions.length > 0);
}

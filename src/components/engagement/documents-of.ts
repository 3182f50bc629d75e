import type { EngagementModel, PlanModel } from '../../data/model.ts';
import type { DocumentData } from '../../schemas/documents.ts';

/** The documents of an engagement: those that it names, and those that say they tell of it; oldest first. */
export function documentsOf(
  { documents }: Pick<PlanModel, 'documents'>,
  { id, data }: EngagementModel,
): DocumentData[] {
  return documents.filter((one) => one.engagement === id || data.documents.includes(one.id));
}

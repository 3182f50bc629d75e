import { hasDocuments } from '../../data/life/has-documents.ts';
import type { PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';

/** A part of a plan’s own menu. */
export interface PlanLink {
  /** By which a page says that it belongs there. */
  readonly key: string;
  readonly text: string;
  readonly href: string;
}

/** The menu of a plan: the parts that it has, what most readers want first. */
export function planLinks(plan: PlanModel): PlanLink[] {
  const { id, current } = plan;
  const links: readonly (readonly [key: string, text: string, href: string, isThere: boolean])[] = [
    ['overview', 'Overview', urls.plan(id), true],
    ['read', 'Read the plan', current ? urls.version(id, current.id) : '', current !== undefined],
    [
      'changes',
      'What changed',
      urls.changes(id),
      plan.steps.length > 0 || plan.versions.some(({ records }) => records.length > 0),
    ],
    ['themes', 'What people said', urls.themes(id), plan.themes.length > 0],
    ['engagement', 'Who was asked', urls.engagements(id), plan.engagements.length > 0],
    ['notices', 'Notices', urls.notices(id), plan.notices.length > 0],
    ['meetings', 'Meetings', urls.meetings(id), plan.meetings.length > 0],
    ['documents', 'Documents', urls.documents(id), hasDocuments(plan)],
    ['commitments', 'Promises', urls.commitments(id), plan.commitments.length > 0],
    ['measures', 'Measures', urls.measures(id), plan.measures.length > 0],
  ];
  return links.flatMap(([key, text, href, isThere]) => (isThere ? [{ key, text, href }] : []));
}

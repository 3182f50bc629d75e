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
  const links: readonly (PlanLink & { readonly isThere: boolean })[] = [
    { key: 'overview', text: 'Overview', href: urls.plan(id), isThere: true },
    {
      key: 'read',
      text: 'Read the plan',
      href: current ? urls.version(id, current.id) : '',
      isThere: current !== undefined,
    },
    {
      key: 'changes',
      text: 'What changed',
      href: urls.changes(id),
      isThere: plan.steps.length > 0 || plan.versions.some(({ records }) => records.length > 0),
    },
    {
      key: 'themes',
      text: 'What people said',
      href: urls.themes(id),
      isThere: plan.themes.length > 0,
    },
    {
      key: 'engagement',
      text: 'Who was asked',
      href: urls.engagements(id),
      isThere: plan.engagements.length > 0,
    },
    {
      key: 'notices',
      text: 'Notices',
      href: urls.notices(id),
      isThere: plan.notices.length > 0,
    },
    {
      key: 'meetings',
      text: 'Meetings',
      href: urls.meetings(id),
      isThere: plan.meetings.length > 0,
    },
    {
      key: 'documents',
      text: 'Documents',
      href: urls.documents(id),
      isThere: plan.documents.length > 0,
    },
    {
      key: 'commitments',
      text: 'Promises',
      href: urls.commitments(id),
      isThere: plan.commitments.length > 0,
    },
    {
      key: 'measures',
      text: 'Measures',
      href: urls.measures(id),
      isThere: plan.measures.length > 0,
    },
  ];
  return links.filter(({ isThere }) => isThere);
}

import type { PlanModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';

/** A page of a plan's life that is named somewhere. */
export interface LifeLink {
  readonly kind: 'Notice' | 'Meeting' | 'Document';
  readonly text: string;
  readonly href: string;
}

interface Named {
  readonly notice?: string | undefined;
  readonly meeting?: string | undefined;
  readonly document?: string | undefined;
}

/** The notice, the meeting and the document that data names, as far as readers may see them. */
export function linksOf(plan: PlanModel, { notice, meeting, document }: Named): LifeLink[] {
  return [
    ...plan.notices
      .filter(({ id }) => id === notice)
      .map(({ id, data }) => link('Notice', data.title, urls.notice(plan.id, id))),
    ...plan.meetings
      .filter(({ id }) => id === meeting)
      .map(({ id, data }) => link('Meeting', data.title, urls.meeting(plan.id, id))),
    ...plan.documents
      .filter(({ id }) => id === document)
      .map(({ id, title }) => link('Document', title, urls.document(plan.id, id))),
  ];
}

function link(kind: LifeLink['kind'], text: string, href: string): LifeLink {
  return { kind, text, href };
}

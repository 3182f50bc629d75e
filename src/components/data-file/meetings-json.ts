import { jsonText } from '../../core/export/json-text.ts';
import type { MeetingModel, PlanModel, SiteModel } from '../../data/model.ts';
import { urls } from '../../data/urls.ts';
import type { Decision } from '../../schemas/meeting.ts';
import { demonstrationNotice } from '../plan/demonstration.ts';
import { absolute } from '../site/absolute.ts';

/** What stands in the `index.json` beside a plan’s meetings; oldest first. */
export function meetingsJson(site: SiteModel, plan: PlanModel): string {
  return jsonText({
    ...headOf(site, plan),
    meetings: plan.meetings.map((meeting) => meetingData(site, plan, meeting)),
  });
}

/** What stands in the `index.json` beside a meeting: how its date became known, and what it decided. */
export function meetingJson(site: SiteModel, plan: PlanModel, meeting: MeetingModel): string {
  return jsonText({ ...headOf(site, plan), meeting: meetingData(site, plan, meeting) });
}

function headOf(site: SiteModel, plan: PlanModel) {
  const notice = demonstrationNotice(plan);
  return {
    format: 1,
    plan: { id: plan.id, title: plan.data.title, address: absolute(site, urls.plan(plan.id)) },
    ...(notice !== undefined && { notice }),
  };
}

function meetingData(site: SiteModel, plan: PlanModel, { id, data }: MeetingModel) {
  // What editors note for the check is nothing that a meeting is.
  const { title, publishAt: _publishAt, publicContacts: _contacts, ...meeting } = data;
  return {
    id,
    title,
    address: absolute(site, urls.meeting(plan.id, id)),
    ...meeting,
    papers: plan.documents
      .filter((document) => meeting.papers.includes(document.id))
      .map((document) => ({
        id: document.id,
        title: document.title,
        address: absolute(site, urls.document(plan.id, document.id)),
      })),
    decisions: meeting.decisions.map((decision) => decisionData(site, plan, id, decision)),
  };
}

function decisionData(
  site: SiteModel,
  plan: PlanModel,
  meeting: string,
  { id, title, version: versionId, ...decision }: Decision,
) {
  const version = plan.versions.find((one) => one.id === versionId);
  return {
    id,
    title,
    address: absolute(site, urls.decision(plan.id, meeting, id)),
    ...decision,
    ...(version && {
      version: {
        id: version.id,
        title: version.data.label,
        address: absolute(site, urls.version(plan.id, version.id)),
      },
    }),
  };
}

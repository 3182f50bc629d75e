import { pathsInPlans } from '../paths.ts';
import { hasDocuments } from './has-documents.ts';

/** The static paths of what there is for each plan with meetings. */
export const meetingsPaths = () =>
  pathsInPlans(({ meetings }) => (meetings.length > 0 ? [{ params: {}, props: {} }] : []));

/** The static paths of what there is for each meeting. */
export const meetingPaths = () =>
  pathsInPlans(({ meetings }) =>
    meetings.map((meeting) => ({ params: { meeting: meeting.id }, props: { meeting } })),
  );

/** The static paths of what there is for each plan with documents. */
export const documentsPaths = () =>
  pathsInPlans((plan) => (hasDocuments(plan) ? [{ params: {}, props: {} }] : []));

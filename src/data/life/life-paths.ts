import { pathsInPlans } from '../paths.ts';

/** The static paths of what there is for each plan with promises. */
export const commitmentPaths = () =>
  pathsInPlans(({ commitments }) => (commitments.length > 0 ? [{ params: {}, props: {} }] : []));

/** The static paths of what there is for each plan with notices. */
export const noticesPaths = () =>
  pathsInPlans(({ notices }) => (notices.length > 0 ? [{ params: {}, props: {} }] : []));

/** The static paths of what there is for each notice. */
export const noticePaths = () =>
  pathsInPlans(({ notices }) =>
    notices.map((notice) => ({ params: { notice: notice.id }, props: { notice } })),
  );

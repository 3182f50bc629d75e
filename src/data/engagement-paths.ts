import { pathsInPlans } from './paths.ts';

/** The static paths of what there is for each engagement. */
export const engagementPaths = () =>
  pathsInPlans(({ engagements }) =>
    engagements.map((engagement) => ({
      params: { engagement: engagement.id },
      props: { engagement },
    })),
  );

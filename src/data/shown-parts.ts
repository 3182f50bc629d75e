import type { Commitment } from '../schemas/commitments.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import type { Shown } from './shown.ts';

/** A theme without what was decided about it in versions that are held back, and without engagements that are. */
export function withoutHeldParts(theme: ThemeFrontMatter, shown: Shown): ThemeFrontMatter {
  const { dispositions, heardAt } = theme;
  return {
    ...theme,
    dispositions: dispositions.filter(({ version }) => shown.versions.has(version)),
    heardAt:
      heardAt === 'not-recorded'
        ? heardAt
        : heardAt.filter(({ engagement }) => shown.engagements.has(engagement)),
  };
}

/** The promises that were made where readers can read them; a promise made elsewhere is one of them. */
export function shownCommitments(
  commitments: readonly Commitment[],
  { versions, engagements }: Pick<Shown, 'versions' | 'engagements'>,
): Commitment[] {
  return commitments.filter(
    ({ madeIn: { version, engagement } }) =>
      (version === undefined || versions.has(version)) &&
      (engagement === undefined || engagements.has(engagement)),
  );
}

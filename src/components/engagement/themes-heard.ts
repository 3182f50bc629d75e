import type { EngagementModel, PlanModel, ThemeModel } from '../../data/model.ts';

type Themes = Pick<PlanModel, 'themes'>;

/** The themes that were heard at an engagement, as its plan records it. */
export function themesHeardAt({ themes }: Themes, { id }: EngagementModel): ThemeModel[] {
  return themes.filter(
    ({ data: { heardAt } }) =>
      heardAt !== 'not-recorded' && heardAt.some(({ engagement }) => engagement === id),
  );
}

/** The themes about the same text that no source places anywhere: they may have been heard here. */
export function themesPerhapsHeardAt({ themes }: Themes, { data }: EngagementModel): ThemeModel[] {
  return themes.filter(
    ({ data: { heardAt, about } }) => heardAt === 'not-recorded' && about === data.about,
  );
}

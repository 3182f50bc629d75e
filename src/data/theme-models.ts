import type { PlanDocument } from '../core/document/types.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import type { Cache } from './cache.ts';
import { withoutDaysAhead } from './days-ahead.ts';
import { readTexts } from './entry-texts.ts';
import { type IsShown, withoutHeldNames } from './life/named.ts';
import type { LoadedFile } from './load-files.ts';
import type { LoadedVersion } from './load-version.ts';
import type { ThemeModel } from './model.ts';
import type { Report } from './report.ts';
import type { Selection } from './selection.ts';

/** What was heard, by the id of its theme; a theme may show the pictures of any version. */
export function readThemes(
  themes: readonly LoadedFile<ThemeFrontMatter>[],
  versions: readonly Pick<LoadedVersion, 'files'>[],
  cache: Cache,
  report: Report,
): Map<string, PlanDocument> {
  const files = versions.flatMap((version) => version.files.map(({ path }) => path));
  return readTexts(themes, files, 'Write what was heard, in a sentence or more.', cache, report);
}

/** Themes as readers see them: parents before their parts, otherwise in the order of their titles. */
export function themeModels(
  plan: string,
  themes: readonly LoadedFile<ThemeFrontMatter>[],
  isShown: IsShown,
  texts: ReadonlyMap<string, PlanDocument>,
  selection: Selection,
): ThemeModel[] {
  const models = themes.map(({ id, data }) => {
    return {
      plan,
      id,
      data: withoutDaysAhead(withoutHeldNames(data, isShown), selection),
      text: texts.get(id) ?? { sections: [] },
      parts: themes.filter((other) => other.data.parent === id).map((other) => other.id),
    };
  });
  return inTreeOrder(models);
}

function inTreeOrder(themes: readonly ThemeModel[], parent?: string): ThemeModel[] {
  return themes
    .filter(({ data }) => data.parent === parent)
    .sort((a, b) => (a.data.title < b.data.title ? -1 : 1))
    .flatMap((theme) => [theme, ...inTreeOrder(themes, theme.id)]);
}

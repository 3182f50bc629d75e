import type { AboutRendition, AboutVersion } from '../core/versions/types.ts';
import type { Plan } from '../schemas/plan.ts';
import type { PlanModel, SiteModel, VersionModel } from './model.ts';

/** What a version says about itself, and its plan about all versions, as two of them are compared. */
export function aboutVersion(
  { site }: SiteModel,
  { data, versions }: PlanModel,
  version: VersionModel,
): AboutVersion {
  const labels = new Map(versions.map(({ id, data: { label } }) => [id, label]));
  return {
    title: data.title,
    ...aboutAlone(version, (id) => labels.get(id) ?? id),
    ...(data.period && { period: data.period }),
    language: site.language,
    organisations: data.organisations.map(aboutOrganisation),
  };
}

/**
 * What the front matter of a version says, where nothing is known of its plan.
 *
 * @param labelOf What people call the version with this id.
 */
export function aboutAlone(
  version: Pick<VersionModel, 'data' | 'files'>,
  labelOf: (id: string) => string = (id) => id,
): AboutVersion {
  const { label, number, kind, status, text, amends, replaces, published, expected } = version.data;
  const { summary, note, outcome } = version.data;
  return {
    label,
    number,
    kind,
    status,
    text,
    ...(amends !== undefined && { amends: labelOf(amends) }),
    ...(replaces !== undefined && { replaces: labelOf(replaces) }),
    ...(published !== undefined && { published }),
    ...(expected !== undefined && { expected }),
    summary,
    ...(note !== undefined && { note }),
    ...(outcome !== undefined && { outcome: outcome.text }),
    organisations: [],
    renditions: renditionsOf(version),
  };
}

function aboutOrganisation({ name, role }: Plan['organisations'][number]) {
  return { name, ...(role !== undefined && { role }) };
}

function renditionsOf({ data, files }: Pick<VersionModel, 'data' | 'files'>): AboutRendition[] {
  const digests = new Map(files.map(({ path, digest }) => [path, digest]));
  return data.renditions.map(({ form, title, language, file, at }) => {
    const digest = digests.get(file ?? '');
    return {
      form,
      title,
      ...(language !== undefined && { language }),
      ...(file !== undefined && { file }),
      ...(digest !== undefined && { digest }),
      ...(at !== undefined && { at }),
    };
  });
}

import { printPeriod } from '../core/dates/print.ts';
import type { AboutPart, AboutRendition, AboutVersion } from '../core/versions/types.ts';
import type { Plan } from '../schemas/plan.ts';
import type { VersionFrontMatter } from '../schemas/version.ts';
import { areaNamed } from './area-named.ts';
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
    ...partsOf(version, (id) => areaNamed(data.area, id)?.name ?? id),
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
  const { summary, note, outcome, horizon } = version.data;
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
    ...(horizon !== undefined && { horizon: horizonInWords(horizon) }),
    summary,
    ...(note !== undefined && { note }),
    ...(outcome !== undefined && { outcome: outcome.text }),
    organisations: [],
    ...partsOf(version, (id) => id),
    renditions: renditionsOf(version, labelOf),
  };
}

/**
 * The time that a version looks ahead to, with its days where they are known.
 *
 * @example
 * horizonInWords({ text: 'the coming 12 months', period: { from: '2017-07', to: '2018-07' } })
 * // => 'the coming 12 months (July 2017 to July 2018)'
 */
export function horizonInWords({
  text,
  period,
}: NonNullable<VersionFrontMatter['horizon']>): string {
  return period === undefined ? text : `${text} (${printPeriod(period)})`;
}

function partsOf(
  { data }: Pick<VersionModel, 'data'>,
  nameOf: (area: string) => string,
): { readonly parts?: readonly AboutPart[] } {
  const parts = data.parts.map(({ area, title, summary }) => ({
    area: nameOf(area),
    title,
    summary,
  }));
  return parts.length > 0 ? { parts } : {};
}

function aboutOrganisation({ name, role }: Plan['organisations'][number]) {
  return { name, ...(role !== undefined && { role }) };
}

function renditionsOf(
  { data, files }: Pick<VersionModel, 'data' | 'files'>,
  labelOf: (id: string) => string,
): AboutRendition[] {
  const digests = new Map(files.map(({ path, digest }) => [path, digest]));
  return data.renditions.map(
    ({ form, title, language, file, at, pages, within, pending, basedOn }) => {
      const digest = digests.get(file ?? '');
      return {
        form,
        title,
        ...(language !== undefined && { language }),
        ...(file !== undefined && { file }),
        ...(digest !== undefined && { digest }),
        ...(at !== undefined && { at }),
        ...(pages !== undefined && { pages }),
        ...(within !== undefined && { within }),
        ...(pending !== undefined && { pendingSince: pending.since }),
        ...(basedOn !== undefined && { basedOn: labelOf(basedOn) }),
      };
    },
  );
}

import { nearestName } from '../core/nearest-name.ts';
import type { NewsFrontMatter } from '../schemas/news.ts';
import type { Sources } from '../schemas/sources.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedFile } from './load-files.ts';
import { checkRepeatedIds } from './repeated-ids.ts';
import type { Report } from './report.ts';
import type { Selection } from './selection.ts';
import { checkTextLinks, type SiteNames } from './text-links.ts';
import type { YamlResult } from './yaml.ts';

interface SiteParts {
  readonly news: readonly LoadedFile<NewsFrontMatter>[];
  readonly names: SiteNames;
  readonly selection: Selection;
  readonly sources: YamlResult<Sources> | undefined;
}

/** Reports every name that leads out of its own plan and nowhere: announcements and sources. */
export function checkSiteReferences(
  { news, names, selection, sources }: SiteParts,
  report: Report,
): void {
  for (const item of news) checkAnnouncement(item, selection, report);
  for (const { id, place } of report.newsNamed)
    reportUnknown('news item', id, names.news, place, report);
  for (const text of report.texts) checkTextLinks(text, names, report);
  if (sources?.data) checkSources(sources.data, sources.placeOf, report);
}

function checkAnnouncement(
  { data, placeOf }: LoadedFile<NewsFrontMatter>,
  selection: Selection,
  report: Report,
): void {
  if (!data.announces) return;
  const { plan: planId, version: versionId, changes } = data.announces;
  const at = (key: string, ...more: number[]) => placeOf(['announces', key, ...more]);
  reportUnknown('plan', planId, [...report.plans.keys()], at('plan'), report);
  const plan = report.plans.get(planId);
  if (!plan) return;
  if (!versionId) {
    const isUnseen = plan.versions.every((version) => plan.heldBack.has(version));
    if (isUnseen && selection.shows(data) && !selection.isPreview) {
      report.add(
        at('plan'),
        `The item is about the plan “${planId}”, of which readers see nothing yet.`,
        'Hold the item back too (“publishAt: …”), or publish a version of the plan.',
      );
    }
    return;
  }

  reportUnknown('version', versionId, plan.versions, at('version'), report);
  if (plan.heldBack.has(versionId) && selection.shows(data)) {
    report.add(
      at('version'),
      `The item announces “${versionId}”, which readers do not see yet.`,
      'Hold the item back too (“publishAt: …”), or publish the version.',
    );
  }
  const records = plan.recordsOf.get(versionId);
  if (!records) return;
  for (const [index, change] of changes.entries()) {
    reportUnknown('record of a change', change, records, at('changes', index), report);
  }
}

function checkSources(
  sources: Sources,
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  const ids = sources.statements.map(({ id }) => id);
  checkRepeatedIds('source', ids, ['statements'], placeOf, report);
  for (const [index, { from }] of sources.statements.entries()) {
    const at = ['statements', index] as const;
    for (const [entry, publication] of from.entries()) {
      reportUnknown(
        'publication',
        publication,
        Object.keys(sources.publications),
        placeOf([...at, 'from', entry]),
        report,
      );
    }
  }
  const known = new Set(ids);
  for (const { id, place } of report.citations.filter((citation) => !known.has(citation.id))) {
    const guess = nearestName(id, ids);
    report.add(
      place,
      `There is no source “${id}”.`,
      `${guess ? `Write “${guess}”` : 'Write the id of a statement'}, or add “${id}” to sources.yaml.`,
    );
  }
}

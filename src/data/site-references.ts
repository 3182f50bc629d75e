import type { NewsFrontMatter } from '../schemas/news.ts';
import type { Sources } from '../schemas/sources.ts';
import { reportUnknown } from './known-names.ts';
import type { LoadedFile } from './load-files.ts';
import type { PlanModel } from './model.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

interface SiteParts {
  readonly plans: readonly PlanModel[];
  readonly news: readonly LoadedFile<NewsFrontMatter>[];
  readonly sources: YamlResult<Sources> | undefined;
}

/** Reports every name that leads out of its own plan and nowhere: announcements and sources. */
export function checkSiteReferences({ plans, news, sources }: SiteParts, report: Report): void {
  for (const item of news) checkAnnouncement(item, plans, report);
  const newsIds = news.map(({ id }) => id);
  for (const { id, place } of report.newsNamed)
    reportUnknown('news item', id, newsIds, place, report);
  if (sources?.data) checkSources(sources.data, sources.placeOf, report);
}

function checkAnnouncement(
  { data, placeOf }: LoadedFile<NewsFrontMatter>,
  plans: readonly PlanModel[],
  report: Report,
): void {
  if (!data.announces) return;
  const { plan: planId, version: versionId, changes } = data.announces;
  reportUnknown(
    'plan',
    planId,
    plans.map(({ id }) => id),
    placeOf(['announces', 'plan']),
    report,
  );
  const plan = plans.find(({ id }) => id === planId);
  if (!plan || !versionId) return;

  reportUnknown(
    'version',
    versionId,
    plan.versions.map(({ id }) => id),
    placeOf(['announces', 'version']),
    report,
  );
  const version = plan.versions.find(({ id }) => id === versionId);
  if (!version) return;
  for (const [index, change] of changes.entries()) {
    const place = placeOf(['announces', 'changes', index]);
    reportUnknown(
      'record of a change',
      change,
      version.records.map(({ id }) => id),
      place,
      report,
    );
  }
}

function checkSources(
  sources: Sources,
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  const known = new Set<string>();
  for (const [index, { id, from }] of sources.statements.entries()) {
    const at = ['statements', index] as const;
    if (known.has(id)) {
      report.add(
        placeOf([...at, 'id']),
        `The source “${id}” stands here twice.`,
        'Keep one of the two, or give one another id.',
      );
    }
    known.add(id);
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
  for (const { id, place } of report.citations.filter((citation) => !known.has(citation.id))) {
    report.add(
      place,
      `There is no source “${id}”.`,
      `Write the id of a statement in sources.yaml, or add “${id}” there.`,
    );
  }
}

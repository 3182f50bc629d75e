import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { stateOf, versionStates } from '../../src/core/ledger/states.ts';
import type { Ledger } from '../../src/core/ledger/types.ts';
import { contentFolder, shownName } from '../../src/data/content-folder.ts';
import { versionFilesNow } from '../../src/data/kept-files.ts';
import type { PlanModel, SiteModel, VersionModel } from '../../src/data/model.ts';
import { Report } from '../../src/data/report.ts';
import { stepInto, unansweredThemes } from '../../src/data/seal-version.ts';
import { refuseUnexplained } from '../../src/data/strictness.ts';
import { type FoundVersion, findVersion } from './find-version.ts';

/**
 * The versions that are to be published, in the order in which they follow each other.
 *
 * @param references `<plan>/<version>` each; none for all that are out and not in the ledger yet.
 * @throws {ContentErrors} When one of them cannot be published, with every reason.
 */
export function versionsToPublish(
  folder: string,
  model: SiteModel,
  ledger: Ledger,
  references: readonly string[],
): FoundVersion[] {
  const named = references.map((reference) => findVersion(folder, model, reference));
  const asked = references.length > 0 ? named : allUnsealed(folder, model, ledger);
  const chosen = asked.filter(({ plan, version }) => !stateOf(ledger, plan.id, version.id));
  const inOrder = model.plans.flatMap((plan) =>
    plan.versions.flatMap((version) => chosen.find((one) => one.version === version) ?? []),
  );
  const sealed = new Set(versionStates(ledger).map(({ plan, version }) => `${plan}/${version}`));
  const errors = inOrder.flatMap((found) => {
    const problems = problemsOf(folder, model, found, sealed);
    sealed.add(`${found.plan.id}/${found.version.id}`);
    return problems;
  });
  if (errors.length > 0) throw new ContentErrors(errors);
  return inOrder;
}

function allUnsealed(folder: string, model: SiteModel, ledger: Ledger): FoundVersion[] {
  return model.plans.flatMap((plan) =>
    plan.versions
      .filter((version) => !isPlaceholder(version) && !stateOf(ledger, plan.id, version.id))
      .map((version) => findVersion(folder, model, `${plan.id}/${version.id}`)),
  );
}

function problemsOf(
  folder: string,
  { site }: SiteModel,
  { plan, version, folder: place }: FoundVersion,
  sealed: ReadonlySet<string>,
): ContentError[] {
  const file = `${place}/index.mdx`;
  if (isPlaceholder(version)) {
    return [
      new ContentError(
        { file },
        `“${version.id}” is only announced: there is nothing yet that could be published.`,
        'Publish it when it has come: add its text, and “published” with the day.',
      ),
    ];
  }
  const earlier = plan.versions
    .slice(0, plan.versions.indexOf(version))
    .filter((one) => !isPlaceholder(one) && !sealed.has(`${plan.id}/${one.id}`));
  return [
    ...earlier.map(
      ({ id }) =>
        new ContentError(
          { file },
          `“${version.id}” builds on “${id}”, which is not in the ledger.`,
          `Publish that one first: npm run publish -- ${plan.id}/${id}`,
        ),
    ),
    ...unlisted(folder, plan, version),
    ...(site.publishing.unexplained === 'refuse' ? unexplained(folder, plan, version) : []),
    ...(site.publishing.unanswered === 'refuse' ? unanswered(folder, plan, version) : []),
  ];
}

// The ledger is public and names every file of the version: one that readers do not get has no place in it.
function unlisted(folder: string, plan: PlanModel, version: VersionModel): ContentError[] {
  const content = contentFolder(folder);
  const own = `plans/${plan.id}/versions/${version.id}`;
  const listed = new Set(version.files.map(({ path }) => path));
  return versionFilesNow(content, own)
    .filter(({ path }) => path.startsWith('files/') && !listed.has(path))
    .map(
      ({ path }) =>
        new ContentError(
          { file: shownName(content, `${own}/${path}`) },
          'Nothing that readers see lists this file, so it would not be published with the version.',
          'Name it under “renditions” or show it in the text, or take it out of the folder.',
        ),
    );
}

function unexplained(folder: string, plan: PlanModel, version: VersionModel): ContentError[] {
  const step = stepInto(plan, version);
  const report = new Report();
  if (step) refuseUnexplained(contentFolder(folder), [{ ...plan, steps: [step] }], report);
  return report.errors.map(
    ({ place, problem, fix }) =>
      new ContentError(
        place,
        problem,
        fix.replace('“unexplained: show”', '“publishing: { unexplained: show }”'),
      ),
  );
}

function unanswered(folder: string, plan: PlanModel, version: VersionModel): ContentError[] {
  return unansweredThemes(plan, version).map(
    ({ id, data }) =>
      new ContentError(
        { file: shownName(contentFolder(folder), `plans/${plan.id}/themes/${id}.mdx`) },
        `What became of “${data.title}” in “${version.id}” is “not-recorded”.`,
        `Write in its “dispositions” what was decided (accepted, partly, already, not-accepted, out-of-scope or deferred) and why, or write “publishing: { unanswered: show }” in site.yaml.`,
      ),
  );
}

function isPlaceholder({ data }: VersionModel): boolean {
  return data.published === undefined;
}

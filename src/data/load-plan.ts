import { fixedAddresses } from '../core/ledger/states.ts';
import type { Ledger } from '../core/ledger/types.ts';
import { belowSite, siteUrls as urls } from './addresses.ts';
import type { Cache } from './cache.ts';
import { checkHeldBack } from './check-held-back.ts';
import { checkPlan } from './check-plan.ts';
import { compareKept, compareSince, compareSteps } from './compare-versions.ts';
import { composeVersions } from './compose-versions.ts';
import type { ContentFolder } from './content-folder.ts';
import { withoutExpectedText } from './expected-text.ts';
import { knownPlan } from './known-plan.ts';
import { overtakenPassages } from './life/overtaken.ts';
import { withListedFiles } from './listed-files.ts';
import type { LoadedVersion } from './load-version.ts';
import type { PlanModel, VersionModel } from './model.ts';
import { type PlanFiles, readPlan } from './read-plan.ts';
import { readableVersions } from './readable-versions.ts';
import type { Report } from './report.ts';
import type { Selection } from './selection.ts';
import { type Shown, shownOf } from './shown.ts';
import { digestOfPlan, shownParts } from './shown-plan.ts';
import { readThemes } from './theme-models.ts';

/**
 * Reads a plan's folder, puts its versions in order, puts together each plan as amended, compares
 * and traces.
 *
 * @param id Name of its folder.
 * @param ledger As of now: what it withdrew has no text, the pairs to which it gave an address are compared.
 * @returns Nothing when `plan.yaml` cannot be used; what is wrong anywhere is in the report.
 */
export function loadPlan(
  content: ContentFolder,
  id: string,
  selection: Selection,
  ledger: Ledger,
  cache: Cache,
  report: Report,
): PlanModel | undefined {
  const files = readPlan(content, id, cache, report);
  const visible = shownOf(files, selection);
  const isVisible = (version: { readonly id: string }) => visible.versions.has(version.id);

  // What is held back is put together and traced too, so that its mistakes show before its day.
  const loaded = publishable(files, visible, selection);
  const composed = composeVersions(id, loaded, report);
  checkPlan(content, files, composed, ledger, cache, report);
  const { models, uncertain } = composed;
  const allSteps = compareSteps(models, files.ids.themes, uncertain, cache, report);
  const { notices, noticeTexts, ids } = files.life;
  const texts = {
    overtaken: overtakenPassages(notices, noticeTexts, ids.notices, report),
    themes: readThemes(files.themes, files.versions, cache, report),
  };

  const shown = {
    versions: models.filter(isVisible),
    steps: allSteps.filter(({ after }) => isVisible(after)),
    loaded: loaded.filter(isVisible),
    themes: files.ids.themes,
  };
  const parts = shownParts(files, texts, visible, selection);
  checkHeldBack(files, visible, shown.versions, parts.notices, selection, report);
  report.plans.set(id, knownPlan(files, visible));

  if (!files.plan) return undefined;
  const { versions, steps } = readableVersions(id, ledger, shown, cache);
  const plan: Omit<PlanModel, 'digest'> = {
    id,
    data: files.plan,
    ...parts,
    versions,
    current: versions.findLast(({ effective }) => effective !== undefined),
    steps,
    since: compareSince(versions, steps, cache),
    kept: compareKept(versions, steps, hasAddressIn(ledger, id), cache),
  };
  return { ...plan, digest: digestOfPlan(plan) };
}

/** Versions without the text that is only announced, and without the files that nothing published lists. */
function publishable(
  { versions, themes }: PlanFiles,
  visible: Shown,
  selection: Selection,
): LoadedVersion[] {
  return withListedFiles(
    versions.map((version) => withoutExpectedText(version, selection)),
    visible.versions,
    themes.filter(({ id }) => visible.themes.has(id)).map(({ source }) => source),
  );
}

/** Whether the ledger fixes an address for the comparison of two versions. */
function hasAddressIn(ledger: Ledger, plan: string) {
  const addresses = new Set(fixedAddresses(ledger));
  return (before: VersionModel, after: VersionModel) =>
    addresses.has(belowSite(urls.comparison(plan, before.id, after.id)));
}

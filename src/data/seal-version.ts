import { sealText } from '../core/ledger/normal-text.ts';
import { RULES } from '../core/ledger/rules.ts';
import { fixedAddresses } from '../core/ledger/states.ts';
import type { Ledger, OpenQuestions, Seal } from '../core/ledger/types.ts';
import { lacksReason } from '../core/trace/verdict.ts';
import { planAddresses, siteAddresses, versionAddresses } from './addresses.ts';
import type { ContentFolder } from './content-folder.ts';
import { versionFilesNow } from './kept-files.ts';
import type { PlanModel, SiteModel, ThemeModel, TracedComparison, VersionModel } from './model.ts';

const NO_TEXT = { sections: [] };

/**
 * What an entry fixes of a version as it is now: its files, its text, and every address of the site
 * that readers have now and no entry fixes yet.
 *
 * @param more Addresses that come with the entry itself.
 */
export function sealVersion(
  content: ContentFolder,
  ledger: Ledger,
  site: SiteModel,
  plan: PlanModel,
  version: VersionModel,
  more: readonly string[] = [],
): Seal {
  const fixed = new Set(fixedAddresses(ledger));
  const addresses = [
    ...versionAddresses(plan, version),
    ...more,
    ...planAddresses(plan),
    ...siteAddresses(site),
  ];
  return {
    rules: RULES,
    ...sealText(version.own ?? NO_TEXT),
    files: versionFilesNow(content, `plans/${plan.id}/versions/${version.id}`),
    addresses: [...new Set(addresses)].filter((address) => !fixed.has(address)),
  };
}

/** The comparison of a version with the one before it; nothing for a first one. */
export function stepInto(plan: PlanModel, version: VersionModel): TracedComparison | undefined {
  return plan.steps.find(({ after }) => after.id === version.id);
}

/** What nobody has answered about a version so far. */
export function openQuestions(plan: PlanModel, version: VersionModel): OpenQuestions {
  const changes = stepInto(plan, version)?.changes ?? [];
  return {
    unexplained: changes.filter((traced) => traced.class === 'substantive' && lacksReason(traced))
      .length,
    unanswered: unansweredThemes(plan, version).length,
  };
}

/**
 * The themes that were heard about an earlier version and to which no disposition is recorded in
 * this one or one between the two; `not-recorded` is none.
 */
export function unansweredThemes(plan: PlanModel, version: VersionModel): ThemeModel[] {
  const order = new Map(plan.versions.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY;
  const place = placeOf(version.id);
  return plan.themes.filter(({ data }) => {
    if (placeOf(data.about) >= place) return false;
    return !data.dispositions.some(
      (one) => placeOf(one.version) <= place && one.disposition !== 'not-recorded',
    );
  });
}

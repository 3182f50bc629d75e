import type { PlanModel, SiteModel } from './model.ts';
import { loadSite } from './site.ts';

/** What a page needs beside its plan: its part of the address, and its data. */
interface Entry<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/**
 * The static paths of pages that belong to plans.
 *
 * Each has a key that changes with anything its page may show: a page whose key and code are those
 * of the last build is taken from there.
 *
 * @param entriesOf The pages of one plan.
 *
 * @example
 * export const getStaticPaths = () =>
 *   pathsInPlans(({ themes }) => themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } })));
 */
export async function pathsInPlans<Params extends Record<string, string>, Props extends object>(
  entriesOf: (plan: PlanModel) => readonly Entry<Params, Props>[],
) {
  const site = await loadSite();
  return site.plans.flatMap((plan) =>
    entriesOf(plan).map(({ params, props }) => ({
      params: { plan: plan.id, ...params },
      props: { site, plan, ...props },
      cacheKey: `${site.digest}-${plan.digest}`,
    })),
  );
}

/** The static paths of what there is for each version. */
export const versionPaths = () =>
  pathsInPlans(({ versions }) =>
    versions.map((version) => ({ params: { version: version.id }, props: { version } })),
  );

/** The static paths of what there is for each comparison with an address of its own. */
export const comparisonPaths = () =>
  pathsInPlans(({ steps, since, kept }) =>
    [...steps, ...since, ...kept].map((traced) => ({
      params: { before: traced.before.id, after: traced.after.id },
      props: { traced },
    })),
  );

/** The static paths of what there is for each version against the one before it. */
export const stepPaths = () =>
  pathsInPlans(({ steps }) =>
    steps.map((step) => ({
      params: { before: step.before.id, after: step.after.id },
      props: { step },
    })),
  );

/** The static paths of what there is once for each plan. */
export const planPaths = () => pathsInPlans(() => [{ params: {}, props: {} }]);

/** The static paths of what there is once for each plan about which something was said. */
export const planPathsWithThemes = () =>
  pathsInPlans(({ themes }) => (themes.length > 0 ? [{ params: {}, props: {} }] : []));

/** The static paths of what there is for each theme. */
export const themePaths = () =>
  pathsInPlans(({ themes }) =>
    themes.map((theme) => ({ params: { theme: theme.id }, props: { theme } })),
  );

/** The static paths of pages that belong to the site as a whole. */
export async function pathsInSite<Params extends Record<string, string>, Props extends object>(
  entriesOf: (site: SiteModel) => readonly Entry<Params, Props>[],
) {
  const site = await loadSite();
  const plans = site.plans.map(({ digest }) => digest);
  return entriesOf(site).map(({ params, props }) => ({
    params,
    props: { site, ...props },
    cacheKey: [site.digest, ...plans].join('-'),
  }));
}

import { fixedAddresses } from '../core/ledger/states.ts';
import type { Moved } from '../schemas/moved.ts';
import {
  belowSite,
  correctionAddresses,
  planAddresses,
  siteAddresses,
  versionAddresses,
} from './addresses.ts';
import type { PlanModel, SealedVersion, SiteModel, VersionModel } from './model.ts';

/** An address that was published and whose page is no longer there, with what readers find instead. */
export type GoneAddress = { readonly address: string } & (
  | {
      readonly kind: 'withdrawn';
      readonly plan: PlanModel;
      readonly version: VersionModel;
      readonly sealed: SealedVersion;
    }
  | { readonly kind: 'moved'; readonly moved: Moved }
);

/**
 * Every address of the ledger whose page left with a version that was withdrawn, and every address
 * that `moved.yaml` names. What is gone without a reason is not among them: the build refuses that.
 */
export function goneAddresses(site: SiteModel): GoneAddress[] {
  const there = new Set(addressesNow(site));
  const moved = site.moved.map((one) => ({
    kind: 'moved' as const,
    address: belowSite(one.from),
    moved: one,
  }));
  const named = new Set(moved.map(({ address }) => address));
  const withdrawn = fixedAddresses(site.ledger.ledger)
    .filter((address) => !there.has(address) && !named.has(address))
    .flatMap((address) => withdrawnWith(address, site));
  return [...moved, ...withdrawn];
}

/** Every address that the site has now, as the ledger names them. */
export function addressesNow(site: Omit<SiteModel, 'digest'>): string[] {
  return [
    ...siteAddresses(site),
    ...site.plans.flatMap((plan) => [
      ...planAddresses(plan),
      ...plan.versions.flatMap((version) => versionAddresses(plan, version)),
    ]),
    ...site.ledger.versions.flatMap(({ corrections }) => corrections.flatMap(correctionAddresses)),
  ];
}

/** The withdrawal that took an address away: of a version that it names, or that brought it. */
function withdrawnWith(address: string, site: SiteModel): GoneAddress[] {
  const sealed = site.ledger.versions
    .filter(({ state }) => state.withdrawn && address.startsWith(`plans/${state.plan}/`))
    .sort((a, b) => rank(address, a) - rank(address, b))[0];
  const plan = site.plans.find(({ id }) => id === sealed?.state.plan);
  const version = plan?.versions.find(({ id }) => id === sealed?.state.version);
  if (!sealed || !plan || !version || rank(address, sealed) > 1) return [];
  return [{ kind: 'withdrawn', address, plan, version, sealed }];
}

function rank(address: string, { state }: SealedVersion): number {
  if (address.split('/').includes(state.version)) return 0;
  const brought = [state.published, ...state.corrections].flatMap(({ addresses }) => addresses);
  return brought.includes(address) ? 1 : 2;
}

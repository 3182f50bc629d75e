import type { SiteModel } from '../../data/model.ts';

/** An address of this site with its host, as feeds and data files need it. */
export function absolute({ site }: SiteModel, address: string): string {
  return new URL(address, site.address).href;
}

import { siteSchema } from '../schemas/site.ts';
import { contentFolder, readText, shownName } from './content-folder.ts';
import { readYaml } from './yaml.ts';

/** Where the site will stand: `site.yaml`’s address, cut where its path begins. */
export interface SiteAddress {
  /** `https://plans.example` */
  readonly origin: string;
  /** `/`, or the path under which it stands: `/health/`. */
  readonly base: string;
}

// Only until the content is mended: no build comes so far with a site.yaml that cannot be read.
const UNKNOWN: SiteAddress = { origin: 'https://planledger.invalid', base: '/' };

/**
 * Reads the address of the site, which Astro must know before any page.
 *
 * @example
 * siteAddress('content') // => { origin: 'https://plans.example', base: '/health/' }
 */
export function siteAddress(folder: string): SiteAddress {
  const content = contentFolder(folder);
  const source = readText(content, 'site.yaml') ?? '';
  const address = readYaml(source, siteSchema, shownName(content, 'site.yaml')).data?.address;
  if (!address) return UNKNOWN;
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.replace(/\/*$/, '/') };
}

import { foreignLetter } from '../core/look-alikes.ts';
import { unusableName } from '../core/plain-name.ts';
import type { Report } from './report.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names of files and folders become addresses. */
export function checkName(id: string, file: string, report: Report): void {
  if (!SLUG.test(id)) {
    report.add(
      { file },
      `The name “${id}” cannot be a part of an address.`,
      `Use small letters a to z, digits and single hyphens${hintFor(id)}.`,
    );
    return;
  }
  const unusable = unusableName(id);
  if (unusable) report.add({ file }, `The name “${id}” ${unusable.why}.`, unusable.fix);
  // A server shows what is called so under the address of its folder.
  if (id === 'index') {
    report.add(
      { file },
      'The name “index” is that of every page in its folder.',
      'Name it after what it is about.',
    );
  }
}

function hintFor(id: string): string {
  const plain = id.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const foreign = foreignLetter(plain);
  if (foreign) return `; ${foreign} is none of them, even where it looks like one`;
  const better = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return better && `, for example “${better}”`;
}

/** What stands at the root of every site beside the pages of `pages/`. */
export const TAKEN_BY_THE_SITE: readonly string[] = [
  '404',
  'glossary',
  'ledger',
  'news',
  'organisations',
  'pagefind',
  'people',
  'plans',
  'reports',
  'schemas',
  'search',
  'sources',
  'verify',
];

/** A page of `pages/` stands at the root of the site, where the site has pages of its own. */
export function checkPageName(id: string, file: string, report: Report): void {
  if (!TAKEN_BY_THE_SITE.includes(id)) return;
  report.add(
    { file },
    `The site has a page of its own at /${id}/.`,
    `Give the file another name, for example “about-${id}.mdx”.`,
  );
}

import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';
import {
  ASK_AGAIN,
  EVERY_ANSWER,
  HASHED_FOLDERS,
  type Header,
  KEEP,
  NOT_LISTED,
  SEARCH_FOLDERS,
} from './headers.ts';

/** Name of the file that hosts of static sites read headers from. */
export const HEADERS_FILE = '_headers';

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it.
 *
 * Several rules may meet one address, and hosts differ in what they make of it: one joins the
 * values, another takes the last. So the rule for everything has the wider of the two policies, and
 * each place without search the narrower one besides: joined, a browser obeys both; replaced, the
 * narrower alone. For the same reason caching is only said where it differs from what hosts do by
 * themselves, which is to ask each time.
 *
 * @param base Path under which the site stands, with a slash at both ends.
 * @param entries What lies in the folder of the site: `plans/`, `index.html`.
 * @param isPreview Whether the site is not for the public: data, feeds and files cannot say so themselves.
 */
export function headersFile(base: string, entries: readonly string[], isPreview = false): string {
  const withoutSearch = entries.filter(
    (entry) => !SEARCH_FOLDERS.some((folder) => entry === `${folder}/`),
  );
  const rules: [string, readonly Header[]][] = [
    [
      `${base}*`,
      [
        ...EVERY_ANSWER,
        ...(isPreview ? [NOT_LISTED] : []),
        ['Content-Security-Policy', SEARCH_POLICY],
      ],
    ],
    [base, [['Content-Security-Policy', SITE_POLICY]]],
    ...withoutSearch.map((entry): [string, readonly Header[]] => [
      `${base}${entry.endsWith('/') ? `${entry}*` : entry}`,
      [['Content-Security-Policy', SITE_POLICY]],
    ]),
    ...HASHED_FOLDERS.map((folder): [string, readonly Header[]] => [
      `${base}${folder}/*`,
      [['Cache-Control', KEEP]],
    ]),
  ];
  return [
    '# Made by the build. Everything else is kept only to ask again:',
    `# Cache-Control: ${ASK_AGAIN}`,
    ...rules.map(ruleText),
    '',
  ].join('\n');
}

function ruleText([address, headers]: [string, readonly Header[]]): string {
  return [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

import { SEARCH_POLICY, SITE_POLICY } from '../../src/data/page-policy.ts';

/** A header of an answer: its name and its value. */
export type Header = readonly [name: string, value: string];

/**
 * Where search runs: its page, and its own files, because a worker obeys the policy that comes with
 * its own script.
 */
export const SEARCH_FOLDERS = ['search', 'pagefind'] as const;

/** Folders whose files carry a digest of their bytes in their names: they never change. */
export const HASHED_FOLDERS = [
  '_astro',
  'pagefind/filter',
  'pagefind/fragment',
  'pagefind/index',
] as const;

/** May be kept for a year without asking again. */
export const KEEP = 'public, max-age=31536000, immutable';

/** May be kept, and is asked for each time: the answer is 304 as long as the bytes are the same. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** Asks search engines to leave out whatever it comes with. */
export const NOT_LISTED: Header = ['X-Robots-Tag', 'noindex'];

/** What every answer says, whatever the address. */
export const EVERY_ANSWER: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/**
 * Only on request: it binds every browser that has seen it to HTTPS for the whole host, which may
 * hold more than the plans.
 */
export const HTTPS_ONLY: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/**
 * The headers with which a file of the site is served.
 *
 * @param file Path below the address of the site.
 *
 * @example
 * headersFor('plans/harbour/') // => [['Content-Security-Policy', "default-src 'none'; …"], …]
 */
export function headersFor(file: string): readonly Header[] {
  return [
    ['Content-Security-Policy', isBelow(file, SEARCH_FOLDERS) ? SEARCH_POLICY : SITE_POLICY],
    ['Cache-Control', isBelow(file, HASHED_FOLDERS) ? KEEP : ASK_AGAIN],
    ...EVERY_ANSWER,
  ];
}

function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`));
}

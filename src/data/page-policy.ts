// Nothing is loaded but what the site itself has, as a file: no exception for inline code or
// styles, no other host.
const LOADED = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
] as const;

// Search is a program in WebAssembly with a worker.
const LOADED_BY_SEARCH = [
  ...LOADED.map(([kind, from]) =>
    kind === 'script-src'
      ? ([kind, `${from} 'wasm-unsafe-eval'`] as const)
      : ([kind, from] as const),
  ),
  ['worker-src', "'self'"],
] as const;

// Browsers obey it in a header only.
const NO_FRAMES = [['frame-ancestors', "'none'"]] as const;

/** What pages may load, as a header: only what the site itself has, as a file. */
export const SITE_POLICY = policyText([...LOADED, ...NO_FRAMES]);

/** The same where search runs. */
export const SEARCH_POLICY = policyText([...LOADED_BY_SEARCH, ...NO_FRAMES]);

/** `SITE_POLICY` as far as a page may say it of itself, for hosts that send no headers. */
export const SITE_POLICY_IN_PAGE = policyText(LOADED);

/** The same for the page on which search runs. */
export const SEARCH_POLICY_IN_PAGE = policyText(LOADED_BY_SEARCH);

function policyText(rules: readonly (readonly [string, string])[]): string {
  return rules.map((rule) => rule.join(' ')).join('; ');
}

/**
 * Environment variables that Astro must not see: where a shell has one of these names, which are
 * common, Astro takes its value for that of `import.meta.env`, and all addresses of the site would
 * begin with somebody's BASE_URL.
 */
export const ASTROS_OWN: Readonly<Record<string, undefined>> = {
  ASSETS_PREFIX: undefined,
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  PROD: undefined,
  SITE: undefined,
  SSR: undefined,
};

import path from 'node:path';

/** What a command tells the build beside the content itself. */
export interface Settings {
  /** Folder of the project. */
  readonly root: string;
  /** Content folder. */
  readonly content: string;
  /** The instant that counts as now. */
  readonly asOf: string;
  /** Whether held-back and unfinished versions are shown, on a site that is not for the public. */
  readonly preview: boolean;
  /** Whether the content was checked already, before what is held back was taken out of it. */
  readonly checked: boolean;
  /** Where results are kept from one build to the next; may be emptied at any time. */
  readonly cache: string;
}

/**
 * Names of the environment variables by which a command speaks to the build that it starts: Astro
 * loads its configuration and pages by itself and takes no arguments for them.
 */
export const SETTING = {
  content: 'PLANLEDGER_CONTENT',
  asOf: 'PLANLEDGER_AS_OF',
  preview: 'PLANLEDGER_PREVIEW',
  checked: 'PLANLEDGER_CHECKED',
  cache: 'PLANLEDGER_CACHE',
} as const;

/**
 * Folders of the cache in which Astro keeps pages: a page that a preview drew is never one that a
 * build for the public could take over.
 */
export const KEPT_PAGES = { site: 'astro', preview: 'astro-preview' } as const;

/** The settings of this process; without a command in front, the content folder of the project as of now. */
export function settings(environment: Record<string, string | undefined> = process.env): Settings {
  const root = process.cwd();
  return {
    root,
    content: path.resolve(root, environment[SETTING.content] ?? 'content'),
    asOf: environment[SETTING.asOf] ?? new Date().toISOString(),
    preview: environment[SETTING.preview] === 'true',
    checked: environment[SETTING.checked] === 'true',
    cache: cacheFolder(root, environment),
  };
}

/** The cache of a project; another place where the environment names one, so that a measurement can begin cold. */
export function cacheFolder(
  root: string,
  environment: Record<string, string | undefined> = process.env,
): string {
  return path.resolve(root, environment[SETTING.cache] ?? '.planledger/cache');
}

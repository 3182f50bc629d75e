import type { NewsModel } from '../../data/model.ts';

/** What a news item may announce. */
export interface Announced {
  readonly plan: string;
  readonly version: string;
  /** A record of a change of that version; without it, the version itself. */
  readonly change?: string;
}

/**
 * The news that announced a version, or a change of it; the newest first, as the site has them.
 *
 * @example
 * newsAnnouncing(site.news, { plan: 'nottinghamshire', version: '2017-07-update', change: 'carers-section' })
 * // => [the release of 26 July 2017]
 */
export function newsAnnouncing(
  news: readonly NewsModel[],
  { plan, version, change }: Announced,
): NewsModel[] {
  return news.filter(
    ({ data: { announces } }) =>
      announces?.plan === plan &&
      announces.version === version &&
      (change === undefined || announces.changes.includes(change)),
  );
}

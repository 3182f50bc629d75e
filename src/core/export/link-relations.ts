/** A link from a version’s page to its kin, by the names of RFC 5829. */
export interface LinkRelation {
  readonly rel: 'version-history' | 'latest-version' | 'predecessor-version' | 'successor-version';
  readonly href: string;
}

/** Addresses of what a version is kin to. */
export interface VersionLinks {
  /** Page that lists all versions. */
  readonly history: string;
  readonly latest?: string;
  readonly predecessors?: readonly string[];
  /** More than one where several versions amend the same one. */
  readonly successors?: readonly string[];
}

/**
 * The links of a version for the head of its page and its feed entry, in a fixed order.
 *
 * @example
 * linkRelations({ history: '/plans/p/', latest: '/plans/p/versions/v2/' })
 * // => [{ rel: 'version-history', href: '/plans/p/' }, { rel: 'latest-version', href: '/plans/p/versions/v2/' }]
 */
export function linkRelations(links: VersionLinks): readonly LinkRelation[] {
  const { history, latest, predecessors = [], successors = [] } = links;
  return [
    { rel: 'version-history', href: history },
    ...(latest === undefined ? [] : [{ rel: 'latest-version', href: latest } as const]),
    ...predecessors.map((href) => ({ rel: 'predecessor-version', href }) as const),
    ...successors.map((href) => ({ rel: 'successor-version', href }) as const),
  ];
}

/**
 * The same links as the value of an HTTP `Link` header (RFC 8288).
 *
 * @example
 * linkHeader([{ rel: 'version-history', href: '/plans/p/' }])
 * // => '</plans/p/>; rel="version-history"'
 */
export function linkHeader(relations: readonly LinkRelation[]): string {
  return relations.map(({ rel, href }) => `<${href}>; rel="${rel}"`).join(', ');
}

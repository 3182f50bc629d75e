import { sourceGroupOf } from '../../core/source-group.ts';
import type { SiteModel } from '../../data/model.ts';
import type { Publication, Statement } from '../../schemas/sources.ts';
import type { CitingPage } from './cited-by.ts';

/** Statements that were gathered for one thing: their ids begin alike. */
export interface SourceGroup {
  /** How the ids begin: `NOT`. */
  readonly id: string;
  /** What most of the pages that cite them are about; the beginning itself where no page cites them. */
  readonly title: string;
  readonly statements: readonly Statement[];
  /** What says them, in the order of the statements. */
  readonly publications: readonly SourcePublication[];
}

export interface SourcePublication {
  readonly publication: Publication;
  /** Ids of the statements of the group that rest on it. */
  readonly says: readonly string[];
}

/**
 * The statements of a site in the groups in which they were gathered.
 *
 * @param cited The pages that cite each statement.
 */
export function sourceGroups(
  { statements, publications }: Pick<SiteModel, 'statements' | 'publications'>,
  cited: ReadonlyMap<string, readonly CitingPage[]>,
): SourceGroup[] {
  const groups = Map.groupBy(statements.values(), ({ id }) => sourceGroupOf(id));
  return [...groups].map(([id, members]) => ({
    id,
    title: mostFrequent(members.flatMap((one) => namesOf(cited.get(one.id) ?? []))) ?? id,
    statements: members.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    publications: publicationsOf(members, publications),
  }));
}

function namesOf(pages: readonly CitingPage[]): string[] {
  return pages.flatMap(({ of }) => of ?? []);
}

/** The first of those that come most often. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function publicationsOf(
  statements: readonly Statement[],
  publications: SiteModel['publications'],
): SourcePublication[] {
  const keys = [...new Set(statements.flatMap(({ from }) => from))];
  return keys.flatMap((key) => {
    const publication = publications.get(key);
    if (publication === undefined) return [];
    const says = statements.filter(({ from }) => from.includes(key)).map(({ id }) => id);
    return [{ publication, says }];
  });
}

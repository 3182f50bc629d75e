import type { Statement } from '../schemas/sources.ts';
import type { SiteModel } from './model.ts';

type Sources = Pick<SiteModel, 'publications' | 'statements'>;

/**
 * The sources that readers may see: what only held-back content rests on is held back with it.
 *
 * @param sources All of them.
 * @param cited Ids of the statements that anything rests on, shown or not.
 * @param shown What readers see; a statement on which nothing rests is theirs to see too.
 */
export function shownSources(
  { publications, statements }: Sources,
  cited: Iterable<string>,
  shown: readonly unknown[],
): Sources {
  const inUse = new Set<string>();
  for (const part of shown) noteIds(part, statements, inUse);
  const unseen = new Set([...cited].filter((id) => !inUse.has(id)));
  const kept = [...statements].filter(([id]) => !unseen.has(id));
  const left = publicationsOf(kept);
  const given = publicationsOf([...statements].filter(([id]) => unseen.has(id)));
  return {
    statements: new Map(kept),
    publications: new Map([...publications].filter(([id]) => left.has(id) || !given.has(id))),
  };
}

function publicationsOf(statements: readonly (readonly [string, Statement])[]): Set<string> {
  return new Set(statements.flatMap(([, { from }]) => from));
}

/** Every id of a statement that stands anywhere in some data: in lists, in attributes of a text. */
function noteIds(data: unknown, known: ReadonlyMap<string, Statement>, ids: Set<string>): void {
  if (typeof data === 'string') {
    for (const [id] of data.matchAll(/[A-Z]+-[A-Z]?\d+/g)) if (known.has(id)) ids.add(id);
  } else if (typeof data === 'object' && data !== null) {
    for (const part of data instanceof Map ? data.values() : Object.values(data)) {
      noteIds(part, known, ids);
    }
  }
}

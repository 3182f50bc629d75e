import type { SiteModel } from '../../data/model.ts';
import type { Publication, Statement } from '../../schemas/sources.ts';
import type { Notes } from './notes.ts';

/** A statement with all that a note about it says; plain data, so that a browser can draw it too. */
export interface CitedStatement {
  readonly id: string;
  readonly statement: string;
  /** What a reader should know about it, cut where it names another statement. */
  readonly note: readonly NotePart[];
  readonly publications: readonly Pick<
    Publication,
    'title' | 'publisher' | 'date' | 'address' | 'archived'
  >[];
  readonly confidence: Statement['confidence'];
}

/** Words of a note, or the id of the statement that they name. */
export type NotePart = { readonly text: string } | { readonly source: string };

type Sources = Pick<SiteModel, 'publications' | 'statements'>;

/** The statements that the notes of a page are about, in their order. */
export function citedStatements(site: Sources, { ids }: Pick<Notes, 'ids'>): CitedStatement[] {
  return ids.flatMap((id) => {
    const statement = site.statements.get(id);
    return statement === undefined ? [] : [citedStatement(site, statement)];
  });
}

/** A statement with its publications. */
export function citedStatement(
  { publications, statements }: Sources,
  { id, statement, from, confidence, note }: Statement,
): CitedStatement {
  const parts = note?.split(/\b([A-Z]+-[A-Z]\d+)\b/) ?? [];
  return {
    id,
    statement,
    note: parts.map((text) => (statements.has(text) ? { source: text } : { text })),
    publications: from.flatMap((key) => {
      const publication = publications.get(key);
      if (publication === undefined) return [];
      const { title, publisher, date, address, archived } = publication;
      return [{ title, publisher, date, address, archived }];
    }),
    confidence,
  };
}

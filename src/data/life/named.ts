import type { Path } from '../yaml.ts';

/** What the data of a plan's life names by id. */
export const NAMED_KINDS = [
  'version',
  'theme',
  'engagement',
  'notice',
  'meeting',
  'document',
  'commitment',
  'news',
] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** The key under which each kind is named, everywhere in the content. */
const KIND_OF_KEY: Readonly<Record<string, NamedKind>> = {
  version: 'version',
  about: 'version',
  basedOn: 'version',
  engagement: 'engagement',
  notice: 'notice',
  meeting: 'meeting',
  document: 'document',
  documents: 'document',
  papers: 'document',
  commitment: 'commitment',
  news: 'news',
};

/** Something that is named somewhere in data. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  readonly at: Path;
}

/**
 * Every id that data names, at any depth, with the place of it.
 *
 * @example
 * namesIn({ madeIn: { notice: 'opens' }, due: 'none' })
 * // => [{ kind: 'notice', id: 'opens', at: ['madeIn', 'notice'] }]
 */
export function namesIn(data: unknown, at: Path = []): Named[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): Named[] => {
    const path = [...at, Array.isArray(data) ? Number(key) : key];
    const kind = KIND_OF_KEY[key];
    if (kind === undefined || Array.isArray(data)) return namesIn(value, path);
    if (typeof value === 'string') return [{ kind, id: value, at: path }];
    if (!Array.isArray(value)) return namesIn(value, path);
    return value.flatMap((id, index): Named[] =>
      typeof id === 'string' ? [{ kind, id, at: [...path, index] }] : [],
    );
  });
}

/** Whether an id may be told to readers. */
export type IsShown = (kind: NamedKind, id: string) => boolean;

/** Whether an object names nothing by its own keys that readers do not see; its parts are not judged. */
export function namesOnlyShown(data: object, isShown: IsShown): boolean {
  return Object.entries(data).every(([key, value]) => {
    const kind = KIND_OF_KEY[key];
    return kind === undefined || typeof value !== 'string' || isShown(kind, value);
  });
}

/**
 * Data without the parts of it that name what readers do not see: entries of lists, ids in lists of
 * ids, and parts under a key of their own. What the data names by its own keys stays: whether the
 * whole is shown is for `namesOnlyShown`.
 *
 * @example
 * withoutHeldNames({ papers: ['plan', 'secret'] }, (kind, id) => id !== 'secret')
 * // => { papers: ['plan'] }
 */
export function withoutHeldNames<T>(data: T, isShown: IsShown): T {
  return without(data, isShown) as T;
}

function without(data: unknown, isShown: IsShown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data
      .filter((entry) => typeof entry !== 'object' || namesOnlyShown(entry, isShown))
      .map((entry) => without(entry, isShown));
  }
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
      const kind = KIND_OF_KEY[key];
      if (kind !== undefined && Array.isArray(value)) {
        const shown = value.filter((id) => typeof id !== 'string' || isShown(kind, id));
        return [[key, shown.map((entry) => without(entry, isShown))]];
      }
      const isPart = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (isPart && !namesOnlyShown(value, isShown)) return [];
      return [[key, without(value, isShown)]];
    }),
  );
}

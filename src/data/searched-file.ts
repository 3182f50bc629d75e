import { normaliseLines } from '../markdown/lines.ts';
import type { Site } from '../schemas/site.ts';
import type { YamlResult } from './yaml.ts';

/** A file in which data of people have no place: what people said, and who said it. */
export interface SearchedFile {
  /** How messages name it. */
  readonly file: string;
  /** All of it, notes to editors included: they stand in the repository for everybody. */
  readonly source: string;
  /** What was read from its YAML; nothing where that has mistakes. */
  readonly data: unknown;
  readonly placeOf: YamlResult<unknown>['placeOf'];
}

export function searchedFile(
  file: string,
  source: string,
  data: unknown,
  placeOf: SearchedFile['placeOf'],
): SearchedFile {
  return { file, source: normaliseLines(source), data, placeOf };
}

const SEARCHED =
  /^(?:news|reports|sources\.yaml|people\.yaml|plans\/[^/]+\/(?:themes|engagement|notices|meetings|commitments\.yaml|documents\.yaml))$/;

/**
 * Whether a folder of entries or a file holds what people said; the plans themselves name offices.
 *
 * @param path Below the content folder: `plans/westmarsh/themes`.
 */
export function isSearched(path: string): boolean {
  return SEARCHED.test(path);
}

/**
 * The contacts of offices that an item names itself: under `publicContacts`, and what a news item
 * gives journalists to ask.
 *
 * @returns Nothing where it has no keys to name them under.
 */
export function ownContacts(data: unknown): string[] | undefined {
  // The file of commitments is a list, and has no keys of its own.
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const { publicContacts, contact } = data as Record<string, unknown>;
  return [publicContacts, contact].flat().filter((text) => typeof text === 'string');
}

/** Those of the whole site: what it allows, and how it says that its publisher can be reached. */
export function contactsOfSite(site: Site | undefined): string[] {
  if (!site) return [];
  const { email, telephone, post } = site.contact;
  return [email, telephone, post, site.publicContacts].flat().filter((text) => text !== undefined);
}

import type { Block, PlanDocument, Section } from '../document/types.ts';
import type { AboutVersion, VersionKind } from '../versions/types.ts';
import type { Named } from './comparison-json.ts';
import { jsonText } from './json-text.ts';

export interface VersionSource {
  /** Address of the JSON Schema. */
  readonly schema: string;
  readonly plan: Named;
  readonly version: Named;
  /** As vague as it is. */
  readonly date?: string;
  readonly kind: VersionKind;
  /** How much of the text the version itself holds. */
  readonly text: 'whole' | 'part' | 'none';
  /** Ids of the versions that it amends or replaces. */
  readonly amends?: string;
  readonly replaces?: string;
  readonly language: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  /** What stands before the text, as `compareFrontMatter` takes it. */
  readonly about: AboutVersion;
  /** Its place in the ledger; none where it has none. */
  readonly ledger?: LedgerPlace;
  /** The text that readers read: of an amending part the plan as amended. */
  readonly document: PlanDocument;
}

/** What the ledger says of a version; digests are SHA-256, hexadecimal. */
export interface LedgerPlace {
  /** The entry that says what its bytes are. */
  readonly entry: number;
  /** Digest of that entry, and so of all before it. */
  readonly digest: string;
  /** Digest of its own words. */
  readonly text: string;
  readonly corrections: readonly {
    readonly entry: number;
    readonly at: string;
    readonly reason: string;
  }[];
  readonly withdrawn?: { readonly at: string; readonly by: string; readonly reason: string };
}

/** What stands in the `index.json` beside a version. */
export interface VersionJson extends Omit<VersionSource, 'schema' | 'document'> {
  readonly $schema: string;
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly sections: readonly SectionJson[];
}

export type SectionJson = Omit<Section, 'blocks'> & { readonly blocks: readonly BlockJson[] };

/** A block without its section, which holds it, and without its place in the files. */
export type BlockJson = Omit<Block, 'section' | 'place'>;

/** Write a version with its whole text; `documentFromJson` reads it again. */
export function documentJson(source: VersionSource): string {
  return jsonText(documentData(source));
}

/** The data of `documentJson`. */
export function documentData({ schema, document, ...version }: VersionSource): VersionJson {
  return {
    $schema: schema,
    format: 1,
    ...version,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map(({ section: _, place: __, ...block }) => block),
    })),
  };
}

/**
 * The document that a version’s JSON holds, for comparing any two versions in the browser.
 *
 * It equals the one that was written, but for the places: each says only the address it came from.
 */
export function documentFromJson({ sections, version }: VersionJson): PlanDocument {
  const place = { file: version.address };
  return {
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, section: section.id, place })),
    })),
  };
}

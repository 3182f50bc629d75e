import type { Block, PlanDocument, Section } from '../document/types.ts';
import type { Named } from './comparison-json.ts';
import { jsonText } from './json-text.ts';

export interface VersionSource {
  readonly plan: Named;
  readonly version: Named;
  /** As vague as it is. */
  readonly date?: string;
  readonly kind: string;
  /** How much of the text the version itself holds. */
  readonly text: 'whole' | 'part' | 'none';
  /** Ids of the versions that it amends or replaces. */
  readonly amends?: string;
  readonly replaces?: string;
  readonly language: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  /** The text that readers read: of an amending part the plan as amended. */
  readonly document: PlanDocument;
}

/** What stands in the `index.json` beside a version. */
export interface VersionJson extends Omit<VersionSource, 'document'> {
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
export function documentData({ document, ...version }: VersionSource): VersionJson {
  return {
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

import { meaningOf } from '../document/digest.ts';
import type { PlanDocument, Section } from '../document/types.ts';
import { sha256Hex } from './digest.ts';
import type { Seal, SealedSection } from './types.ts';

/**
 * A text in its normal form: the words that are read, headings included, each block on a line of
 * its own, in reading order, with a line feed at the end of each; one space between words, a tab
 * between the cells of a table row, letters composed (Unicode NFC).
 *
 * Pictures, links, emphasis and who is quoted are not in it; `sectionDigest` covers them. The site
 * serves it as `text.txt` beside the version, so that `sha256sum text.txt` gives the digest that
 * stands in the ledger.
 *
 * @example
 * normalText(document) // => 'Urgent care\nThe walk-in centre opens from 9am to 5pm.\n'
 */
export function normalText({ sections }: PlanDocument): string {
  return sections
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => text !== '')
    .map(({ text }) => `${text.normalize('NFC')}\n`)
    .join('');
}

/**
 * SHA-256 of what the blocks of a section mean: kinds, words, emphasis, links, pictures by their
 * bytes, attributes of components; one block a line. Where the section stands is not in it.
 */
export function sectionDigest({ blocks }: Pick<Section, 'blocks'>): string {
  return sha256Hex(blocks.map((block) => `${meaningOf(block)}\n`).join(''));
}

/** What an entry fixes of a text: its words as a whole, and each section with all that it holds. */
export function sealText(document: PlanDocument): Pick<Seal, 'text' | 'sections'> {
  return { text: sha256Hex(normalText(document)), sections: sealSections(document) };
}

function sealSections({ sections }: PlanDocument): SealedSection[] {
  return sections.map((section) => ({ id: section.id, digest: sectionDigest(section) }));
}

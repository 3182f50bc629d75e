import type { Nodes, Root } from 'mdast';
import { ContentError } from '../errors.ts';
import { blocksOf, headingBlock } from './mdast/blocks.ts';
import type { DraftBlock } from './mdast/draft.ts';
import { footnoteLabels } from './mdast/footnote-labels.ts';
import { takePin } from './mdast/pin.ts';
import { definitionsOf, placeOfNode, type Scope } from './mdast/scope.ts';
import { type SectionNamer, sectionNamer, TOP } from './section-ids.ts';
import { type DraftSection, finishSection } from './sections.ts';
import type { PlanDocument } from './types.ts';

/** One file of a version's text. */
export interface Chapter {
  readonly tree: Root;
  readonly file: string;
}

export interface DocumentOptions {
  /** Number headings that stand twice, in place of an error; for texts of somebody else. Default: false. */
  readonly numberRepeats?: boolean;
  /** Digest of the bytes of a picture, so that another picture under the same name is a change. */
  readonly fileDigest?: (src: string) => string | undefined;
  /** Ids under which older links may still ask for a section, by its id. */
  readonly formerly?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Read the trees of a version's chapters as one document.
 *
 * @param chapters In reading order. Their trees are those of `parseMarkdown`.
 * @returns The document, and every mistake in its headings; with mistakes, the ids are provisional.
 *
 * @example
 * documentFromMdast([{ tree: parseMarkdown('## Carers\n\nA *gap*.', 'index.mdx').tree, file: 'index.mdx' }]).document
 * // => { sections: [{ id: 'carers', title: 'Carers', depth: 2, blocks: [
 * //      { id: 'carers.0', kind: 'heading', text: 'Carers', … },
 * //      { id: 'carers.1', kind: 'paragraph', text: 'A gap.', inlines: [{ kind: 'emphasis', from: 2, to: 5 }], … }] }] }
 */
export function documentFromMdast(
  chapters: readonly Chapter[],
  options: DocumentOptions = {},
): { readonly document: PlanDocument; readonly errors: readonly ContentError[] } {
  const namer = sectionNamer(options.numberRepeats);
  const labels = footnoteLabels();
  const sections: DraftSection[] = [];
  const errors: ContentError[] = [];

  for (const [index, { tree, file }] of chapters.entries()) {
    const scope: Scope = {
      file,
      containers: [],
      definitions: definitionsOf(tree),
      footnoteLabel: labels.ofChapter(tree),
      fileDigest: options.fileDigest ?? (() => undefined),
    };
    for (const node of tree.children) {
      if (node.type === 'heading') {
        const { heading, pin } = takePin(node);
        sections.push(openSection(headingBlock(heading, scope), pin, namer));
        continue;
      }
      const blocks = blocksOf([node], scope);
      if (blocks.length === 0) continue;
      if (index > 0 && isBeforeHeading(node, tree)) errors.push(noHeading(node, scope));
      sections.push(append(sections.pop() ?? TOP_SECTION, blocks));
    }
  }

  const finished = sections.map((section) =>
    finishSection(section, options.formerly?.[section.id]),
  );
  return {
    document: { sections: finished },
    errors: [...namer.errors, ...errors],
  };
}

const TOP_SECTION: DraftSection = { id: TOP, title: '', depth: 0, blocks: [] };

function openSection(
  heading: DraftBlock,
  pin: string | undefined,
  namer: SectionNamer,
): DraftSection {
  const title = heading.text.replaceAll('\n', ' ');
  const depth = Number(heading.attributes.depth);
  const id = namer.name({ title, depth, pin, place: heading.place });
  return { id, title, depth, blocks: [heading] };
}

function append(section: DraftSection, blocks: readonly DraftBlock[]): DraftSection {
  return { ...section, blocks: [...section.blocks, ...blocks] };
}

function isBeforeHeading(node: Nodes, tree: Root): boolean {
  for (const child of tree.children) {
    if (child === node) return true;
    if (child.type === 'heading') return false;
  }
  return false;
}

function noHeading(node: Nodes, scope: Scope): ContentError {
  return new ContentError(
    placeOfNode(node, scope),
    'The chapter begins without a heading, so its text would belong to the last section of the chapter before.',
    'Begin the file with a heading: “## Title”.',
  );
}

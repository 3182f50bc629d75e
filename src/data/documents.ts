import { documentFromMdast } from '../core/document/from-mdast.ts';
import type { PlanDocument } from '../core/document/types.ts';
import type { ContentError } from '../core/errors.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { checkSubset } from '../markdown/subset.ts';
import { PLAN_VOCABULARY, type Vocabulary } from '../markdown/vocabulary.ts';
import { type Cache, digestOf, noCache } from './cache.ts';

export interface SourceFile {
  /** How messages name it. */
  readonly file: string;
  /** All of it, front matter included, so that places are those that an editor sees. */
  readonly source: string;
}

export interface ParsedDocument {
  readonly document: PlanDocument;
  /** Ids of the sections that begin in each file, by its shown name. */
  readonly sectionsOf: ReadonlyMap<string, readonly string[]>;
  readonly errors: readonly ContentError[];
  /** Whether all of the text could be read; otherwise nothing can be said of what it lacks. */
  readonly isWhole: boolean;
  /** Digest of all that it was made from. */
  readonly digest: string;
}

/** What is said about a text outside the text. */
export interface DocumentParts {
  /** Digests of the version's files by their path in the text: a figure whose image was replaced under the same name is another figure. */
  readonly fileDigests?: ReadonlyMap<string, string>;
  /** Older ids of renamed sections. */
  readonly formerly?: Readonly<Record<string, readonly string[]>>;
  /** The components that it may hold. Default: those of plan texts. */
  readonly vocabulary?: Vocabulary | undefined;
}

/**
 * Parses the files of one version, in reading order, into one document.
 */
export function documentOf(
  sources: readonly SourceFile[],
  { fileDigests = new Map(), formerly = {}, vocabulary = PLAN_VOCABULARY }: DocumentParts = {},
  cache: Cache = noCache,
): ParsedDocument {
  const inputs = [
    ...sources.flatMap(({ file, source }) => [file, source]),
    ...[...fileDigests].flat(),
    JSON.stringify(formerly),
    ...(vocabulary === PLAN_VOCABULARY ? [] : Object.keys(vocabulary)),
  ];
  const make = () => parseDocument(sources, { fileDigests, formerly, vocabulary });
  return { ...cache.get('document', inputs, make, isFaultless), digest: digestOf(inputs) };
}

// Mistakes are mended within minutes: keeping them would only fill the cache.
function isFaultless({ errors }: Pick<ParsedDocument, 'errors'>): boolean {
  return errors.length === 0;
}

function parseDocument(
  sources: readonly SourceFile[],
  { fileDigests, formerly, vocabulary }: Required<DocumentParts>,
): Omit<ParsedDocument, 'digest'> {
  const parsed = sources.map(({ file, source }) => ({ file, ...parseMarkdown(source, file) }));
  const { document, errors } = documentFromMdast(parsed, {
    fileDigest: (src) => fileDigests.get(src),
    formerly,
  });
  const sectionsOf = Map.groupBy(document.sections, ({ blocks }) => blocks[0]?.place.file ?? '');
  return {
    document,
    sectionsOf: new Map(
      [...sectionsOf].map(([file, sections]) => [file, sections.map(({ id }) => id)]),
    ),
    errors: [
      ...parsed.flatMap(({ tree, file, errors: found }) => [
        ...found,
        ...checkSubset(tree, file, vocabulary),
      ]),
      ...errors,
    ],
    isWhole: parsed.every(({ isWhole }) => isWhole),
  };
}

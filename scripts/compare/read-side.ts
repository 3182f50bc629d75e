import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { documentFromMdast } from '../../src/core/document/from-mdast.ts';
import type { PlanDocument } from '../../src/core/document/types.ts';
import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import type { AboutVersion } from '../../src/core/versions/types.ts';
import type { PlanModel } from '../../src/data/model.ts';
import { parseMarkdown, parsePlainMarkdown } from '../../src/markdown/parse.ts';
import { checkSubset } from '../../src/markdown/subset.ts';
import { readVersion } from './read-version.ts';

/** One of the two texts to compare. */
export interface ComparedSide {
  /** Id of a version; of other texts the name. */
  readonly id: string;
  /** What people call it: the label of a version, or the name that was typed. */
  readonly name: string;
  readonly document: PlanDocument;
  /** Where the files are that the text shows, absolute. */
  readonly folder: string;
  /** What a version says about itself; a file says nothing. */
  readonly about?: AboutVersion;
  /** The plan that it is a version of, as long as nothing in it is wrong. */
  readonly plan?: PlanModel;
}

export interface ReadSettings {
  /** Read files as plain Markdown, in which HTML and braces are text. */
  readonly plain?: boolean;
  readonly asOf: string;
}

/**
 * Reads a Markdown file, an MDX file or the folder of a version.
 *
 * @param name As it was typed; may stand outside any content folder.
 * @throws {ContentErrors} When there is no such file or folder, or its text cannot be read.
 */
export function readSide(name: string, settings: ReadSettings): ComparedSide {
  const full = path.resolve(process.env.INIT_CWD ?? '', name);
  if (!existsSync(full)) {
    throw mistake(
      name,
      'There is no such file or folder.',
      'Name a Markdown file, an MDX file or the folder of a version.',
    );
  }
  if (statSync(full).isDirectory()) return readVersion(full, name, settings.asOf);
  const { document, errors } = documentOfFile(full, name, settings);
  if (errors.length > 0) throw new ContentErrors(errors);
  return { id: name, name, document, folder: path.dirname(full) };
}

function documentOfFile(full: string, file: string, { plain = false }: ReadSettings) {
  const source = textOf(full, file);
  const isPlain = plain || path.extname(full) !== '.mdx';
  const parsed = isPlain ? parsePlainMarkdown(source, file) : parseMarkdown(source, file);
  // A text of somebody else may have two headings of one name; that must not keep it from being compared.
  const read = documentFromMdast([{ file, tree: parsed.tree }], { numberRepeats: true });
  const inText = isPlain || parsed.errors.length > 0 ? [] : checkSubset(parsed.tree, file);
  return { document: read.document, errors: [...parsed.errors, ...inText, ...read.errors] };
}

function textOf(full: string, name: string): string {
  const bytes = readBytes(full, name);
  if (!bytes.includes(0)) return bytes.toString('utf8');
  throw mistake(
    name,
    'This file holds no text.',
    'Save its text as Markdown (.md), and compare that.',
  );
}

function readBytes(full: string, name: string): Buffer {
  try {
    return readFileSync(full);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw mistake(
      name,
      `The file cannot be read (${code ?? 'unknown reason'}).`,
      'See whether you may read it.',
    );
  }
}

function mistake(file: string, problem: string, fix: string): ContentErrors {
  return new ContentErrors([new ContentError({ file }, problem, fix)]);
}

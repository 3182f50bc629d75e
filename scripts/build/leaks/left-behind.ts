import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_FOLDER } from '../../../src/data/kept-files.ts';
import { filesBelow } from '../files-below.ts';
import { piecesOf } from './pieces.ts';

/** What of one content file was not taken over into what may be published. */
export interface LeftBehind {
  /** Path below the content folder. */
  readonly file: string;
  /** Its texts that do not stand in what was taken over of it. */
  readonly pieces: readonly string[];
  /** Names of the file and of its folders that were left behind with it, without endings. */
  readonly names: readonly string[];
  /** Where it would stand below the site’s address, were it published: `plans/westmarsh/versions/2030`. */
  readonly addresses: readonly string[];
  /** Of a file that was left behind whole, and that nothing published repeats: its bytes would be a leak under any name. */
  readonly bytes?: { readonly size: number; readonly sha256: string };
}

const TEXT = /\.(mdx|md|yaml|yml|json|txt|csv|svg|html)$/i;

/**
 * All that stands in the content folder and not in the folder from which the site was built.
 *
 * Needs to know nothing of versions, news or themes: what a build did not get is what it held back.
 *
 * @param staged The folder that holds nothing but what may be published.
 */
export function leftBehind(content: string, staged: string): LeftBehind[] {
  const published = new Set(filesBelow(staged).map((full) => digestOf(readFileSync(full))));
  return filesBelow(content)
    .map((full) => path.relative(content, full))
    .flatMap((file) => {
      const bytes = readFileSync(path.join(content, file));
      const twin = path.join(staged, file);
      if (!existsSync(twin)) return leftWhole(file, bytes, staged, published);
      const taken = readFileSync(twin);
      if (taken.equals(bytes)) return [];
      const kept = new Set(piecesIn(file, taken));
      const pieces = piecesIn(file, bytes).filter((piece) => !kept.has(piece));
      return [{ file, pieces, names: [], addresses: [] }];
    });
}

function leftWhole(
  file: string,
  bytes: Buffer,
  staged: string,
  published: ReadonlySet<string>,
): LeftBehind[] {
  const sha256 = digestOf(bytes);
  const isPublished = published.has(sha256);
  // A version may be out and be entered into the ledger later: then its copy there tells nothing.
  if (isPublished && path.dirname(file) === KEPT_FOLDER) return [];
  const missing = pathsTo(file).filter((one) => !existsSync(path.join(staged, one)));
  return [
    {
      file,
      pieces: piecesIn(file, bytes),
      names: missing.map((one) => path.parse(one).name.replace(/^\d{2,3}-/, '')),
      addresses: missing.map((one) => one.replace(/(?:\/index)?\.(?:mdx|yaml)$/, '')),
      ...(!isPublished && { bytes: { size: bytes.byteLength, sha256 } }),
    },
  ];
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function piecesIn(file: string, bytes: Buffer): string[] {
  return TEXT.test(file) ? piecesOf(file, bytes.toString('utf8')) : [];
}

/** @example pathsTo('news/a/b.mdx') // => ['news', 'news/a', 'news/a/b.mdx'] */
function pathsTo(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

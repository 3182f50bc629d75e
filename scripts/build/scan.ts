import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError } from '../command-error.ts';
import type { HeldBack, StagedContent } from './stage.ts';

// A shorter run of words may stand in any text by chance.
const SHORTEST_NEEDLE = 30;

/**
 * Reads the finished site for what was held back, compressed search index included.
 *
 * @param site Folder of the finished site.
 * @param staged What was held back; what stands in the published content too has not leaked.
 * @throws {CommandError} Naming each file and what leaked into it.
 */
export function scanOutput(site: string, { folder, heldBack }: StagedContent): void {
  if (heldBack.length === 0) return;
  const published = normalised(filesBelow(folder).filter(isText).map(textOf).join('\n'));
  const needles = heldBack.flatMap((held) => needlesOf(held, published));
  const leaks = filesBelow(site).flatMap((file) => {
    const name = path.relative(site, file);
    const text = normalised(textOf(file));
    return needles
      .filter(({ words }) => text.includes(words) || name.includes(words))
      .map(({ words, from }) => `${name}: “${words}” of ${from}`);
  });
  if (leaks.length > 0) {
    throw new CommandError(`The site holds what is held back:\n${leaks.join('\n')}`);
  }
}

interface Needle {
  readonly words: string;
  readonly from: string;
}

function needlesOf({ path: from, source }: HeldBack, published: string): Needle[] {
  const files = statSync(source).isDirectory() ? filesBelow(source) : [source];
  return files
    .filter(isText)
    .flatMap((file) => readFileSync(file, 'utf8').split(/\n|(?<=[.:?!]) |: /))
    .map(normalised)
    .filter((words) => words.length >= SHORTEST_NEEDLE && !published.includes(words))
    .map((words) => ({ words, from }));
}

function isText(file: string): boolean {
  return /\.(mdx|yaml)$/.test(file);
}

/** Text as a reader would compare it: without tags and marks, one space between words. */
function normalised(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;|&#39;|[’‘]/g, "'")
    .replace(/&quot;|[“”"]/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[*_`\\[\]#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Every file below a folder, in code unit order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

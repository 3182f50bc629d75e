import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Results that depend on nothing but their inputs, kept on disk under a digest of those inputs.
 *
 * Published versions never change, so neither their parsed text nor their comparisons are worth
 * working out twice. The digest covers the engine's own code: another engine, another cache.
 */
export interface Cache {
  /** The kept result for `inputs`, or that of `make`, which is then kept if it is worth it. */
  get<T>(kind: string, inputs: readonly string[], make: () => T, worth?: (value: T) => boolean): T;
}

/** A cache that keeps nothing, for tests and for text that is read once. */
export const noCache: Cache = { get: (_kind, _inputs, make) => make() };

/**
 * A cache in a folder.
 *
 * @param folder Is made where it does not exist; may be deleted at any time.
 * @param engine Digest of the code whose results are kept, see `engineDigest`.
 */
export function folderCache(folder: string, engine: string): Cache {
  mkdirSync(folder, { recursive: true });
  return {
    get(kind, inputs, make, worth = () => true) {
      const file = path.join(folder, `${kind}-${digestOf([engine, ...inputs])}`);
      const kept = readKept<ReturnType<typeof make>>(file);
      if (kept) return kept.value;
      const value = make();
      if (worth(value)) keep(file, { value });
      return value;
    },
  };
}

/**
 * Digest of the code that turns content into documents and comparisons.
 *
 * @param root Folder of the project; the folders with that code are read below it.
 */
export function engineDigest(root: string): string {
  const files = ['src/core', 'src/markdown', 'src/data'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => path.join(folder, name))
      .sort(),
  );
  return digestOf(
    [...files, 'package-lock.json'].map((file) => readFileSync(path.join(root, file), 'utf8')),
  );
}

/** SHA-256 of several texts, so that no two lists of texts give the same. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

/** The kept result; nothing where it is not there, or not byte for byte what was kept. */
function readKept<T>(file: string): { value: T } | undefined {
  try {
    const kept = readFileSync(file);
    const [sum, bytes] = [kept.subarray(0, SUM_BYTES), kept.subarray(SUM_BYTES)];
    return sum.equals(sumOf(bytes)) ? (deserialize(bytes) as { value: T }) : undefined;
  } catch {
    // Not there: it is made.
    return undefined;
  }
}

function keep(file: string, value: unknown): void {
  const unfinished = `${file}.${process.pid}`;
  const bytes = serialize(value);
  writeFileSync(unfinished, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(unfinished, file);
}

// Of SHA-256.
const SUM_BYTES = 32;

function sumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

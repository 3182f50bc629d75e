import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { unpack } from '../../scripts/build/leaks/unpack.ts';
import { ROOT } from '../../scripts/content.ts';

/** A build that is over. */
export interface Built {
  readonly status: number | null;
  readonly said: string;
  /** Where the site was to go. */
  readonly out: string;
}

interface BuildOptions {
  readonly asOf: string;
  /** Name of the folder beside the content into which the site goes. */
  readonly out?: string;
  readonly preview?: boolean;
}

/** A whole build with all its steps, as an editor would start it, with a cache beside the content. */
export function wholeBuild(
  content: string,
  { asOf, out: name = 'dist', preview = false }: BuildOptions,
): Built {
  const parent = path.dirname(content);
  const out = path.join(parent, name);
  const args = ['scripts/build.ts', '--content', content, '--as-of', asOf, '--out', out];
  if (preview) args.push('--preview');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PLANLEDGER_CACHE: path.join(parent, 'cache') },
  });
  return { status, said: stdout + stderr, out };
}

/** A digest for each file of a site, by its path. */
export function digestsOf(site: string): Record<string, string> {
  const folder = realpathSync(site);
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** All that stands in a site, names of files and what is packed included. */
export function everythingIn(site: string): string {
  const folder = realpathSync(site);
  return filesBelow(folder)
    .flatMap((file) => [
      path.relative(folder, file),
      ...unpack(file, readFileSync(file)).map(({ bytes }) => Buffer.from(bytes).toString('latin1')),
    ])
    .join('\n');
}

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import {
  copyFolder,
  linkPackages,
  placeIn,
  placeWithOldSite,
  THEME,
  writeNewWords,
} from './place.ts';
import { built, differences } from './support.ts';

const oldSite = inject('oldSite');
const newSite = inject('newSite');

// A disk in memory lists files in the order in which they were made; others in one of their own.
const IN_MEMORY = '/dev/shm';

test('two builds of the same content differ in nothing: other folders, zone, language, file order and times', async () => {
  using here = placeWithOldSite();
  using far = temporaryFolder('planledger far ü ', existsSync(IN_MEMORY) ? IN_MEMORY : os.tmpdir());
  const there = {
    project: path.join(far.folder, 'program'),
    content: path.join(far.folder, 'somewhere/else'),
    out: path.join(far.folder, 'www/public'),
    cache: path.join(far.folder, 'kept'),
  };
  copyFolder(here.project, there.project);
  copyBackwards(here.content, there.content);

  const site = await built(there, {
    environment: {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_ENV: 'development',
      BASE_URL: '/elsewhere/',
      SITE: 'https://elsewhere.example/',
      ASSETS_PREFIX: '/elsewhere',
      DEV: '1',
      PROD: '',
    },
  });
  expect(Object.keys(site).length).toBeGreaterThan(60);
  expect(differences(oldSite, site)).toEqual([]);
});

test('a word changed in one theme changes only the pages of its plan, and what lists or searches all plans', async () => {
  const changed = differences(oldSite, newSite);
  expect(changed).toContain(`${THEME}/index.html`);
  expect(changed.filter((file) => !/^(plans\/harbour|pagefind)\//.test(file))).toEqual([]);
  expect(changed.filter((file) => /^plans\/harbour\/(versions|engagement)\//.test(file))).toEqual(
    [],
  );
  // What is taken from the build before, in the folder where that was, is what a build from nothing makes.
  using place = placeWithOldSite();
  await built(place);
  writeNewWords(place);
  expect(differences(newSite, await built(place))).toEqual([]);
});

test('a commit that is checked out and built again gives the bytes that were published', async () => {
  using place = placeWithOldSite();
  const { project } = place;
  copyFolder(place.content, path.join(project, 'content'));
  rmSync(path.join(project, 'node_modules'));
  const git = gitIn(project);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Published');

  rmSync(path.join(project, 'content', `${THEME}.mdx`));
  git('commit', '--quiet', '--all', '--message', 'Later');
  using home = temporaryFolder('planledger-restore-', os.tmpdir());
  const restored = path.join(home.folder, 'restored');
  git('worktree', 'add', '--quiet', restored, 'HEAD~1');
  linkPackages(restored);

  const again = await built({
    ...placeIn(home.folder),
    project: restored,
    content: path.join(restored, 'content'),
  });
  expect(differences(oldSite, again)).toEqual([]);
});

function temporaryFolder(name: string, parent: string): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(path.join(parent, name));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies a folder in the order of the alphabet from its end, with other times. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const entries = readdirSync(from, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const [index, entry] of entries.entries()) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyBackwards(source, copy);
    else cpSync(source, copy);
    utimesSync(copy, index, index);
  }
}

function gitIn(folder: string): (...args: readonly string[]) => void {
  return (...args) => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    const { status, stderr } = spawnSync('git', [...who, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect } from 'vitest';
import {
  build,
  built,
  differences,
  placeOf,
  replaceIn,
  siteIn,
  testWith,
  twoPlans,
} from './support.ts';

const THEME = 'plans/harbour/themes/opening-hours.mdx';
const KILOBYTE = 1024;
// Twice what a site of two small plans takes, and something over.
const DISK = '8m';
const testWithMounts = testWith(canMount());

describe('on a small disk of its own', () => {
  // With so many kilobytes left, the content, the pages, the search index or nothing has room.
  testWithMounts(
    'a build that fills the disk leaves the old site whole, says so, and the next one succeeds',
    async () => {
      using disk = smallDisk();
      using tree = twoPlans();
      const place = { ...placeOf(tree), out: path.join(disk.folder, 'dist') };
      const oldSite = await built(place);
      replaceIn(tree, THEME, 'working hours', 'daytime');

      for (const free of [4, 100, 900]) {
        disk.leave(free);
        const { code, said } = await build(place);
        expect(code, said).toBe(1);
        expect(said).toMatch(/^The disk is full.* The site in “.*dist” is as it was\.$/m);
        expect(differences(oldSite, siteIn(place.out))).toEqual([]);
      }
      disk.leave('all');
      const changed = differences(oldSite, await built(place));
      expect(changed).toContain('plans/harbour/themes/opening-hours/index.html');
    },
  );

  testWithMounts('so does one that fills the disk of the kept results', async () => {
    using disk = smallDisk();
    using tree = twoPlans();
    const place = { ...placeOf(tree), cache: path.join(disk.folder, 'cache') };
    const oldSite = await built(place);
    replaceIn(tree, THEME, 'working hours', 'daytime');

    disk.leave(0);
    const { code, said } = await build(place);
    expect(code, said).toBe(1);
    expect(said).toMatch(/^The disk is full/m);
    expect(differences(oldSite, siteIn(place.out))).toEqual([]);

    disk.leave('all');
    await built(place);
    replaceIn(tree, THEME, 'daytime', 'working hours');
    expect(differences(oldSite, await built(place))).toEqual([]);
  });

  testWithMounts(
    'a build that may not write leaves the old site whole, says so, and the next one succeeds',
    async () => {
      using disk = smallDisk();
      using tree = twoPlans();
      const place = { ...placeOf(tree), out: path.join(disk.folder, 'dist') };
      const oldSite = await built(place);

      disk.remount('ro');
      const { code, said } = await build(place);
      expect(code, said).toBe(1);
      expect(said).toMatch(
        /^A folder cannot be written to\..* The site in “.*dist” is as it was\.$/m,
      );
      expect(differences(oldSite, siteIn(place.out))).toEqual([]);

      disk.remount('rw');
      expect(differences(oldSite, await built(place))).toEqual([]);
    },
  );
});

interface SmallDisk extends Disposable {
  readonly folder: string;
  /** Fills the disk until only so many kilobytes are left. */
  leave(kilobytes: number | 'all'): void;
  remount(as: 'ro' | 'rw'): void;
}

function smallDisk(): SmallDisk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-disk-'));
  const ballast = path.join(folder, 'ballast');
  mount(['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder]);
  return {
    folder,
    leave(kilobytes) {
      rmSync(ballast, { force: true });
      if (kilobytes === 'all') return;
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - kilobytes * KILOBYTE));
    },
    remount: (as) => mount(['-o', `remount,${as}`, folder]),
    [Symbol.dispose]() {
      spawnSync('umount', ['--lazy', folder]);
      rmdirSync(folder);
    },
  };
}

function mount(args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = path.join(os.tmpdir(), `planledger-mount-${process.pid}`);
  mkdirSync(folder);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', [folder]);
  rmdirSync(folder);
  return status === 0;
}

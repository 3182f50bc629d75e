import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, inject } from 'vitest';
import { storeOf } from '../../scripts/build/target.ts';
import { copyFolder, type Place, placeWithOldSite, writeNewWords } from './place.ts';
import { build, built, differences, siteIn, testWhereAllowed, workshops } from './support.ts';

const oldSite = inject('oldSite');
const newSite = inject('newSite');

const KILOBYTE = 1024;
// Twice what a site of two small plans takes, and something over.
const DISK = '8m';
const testWithMounts = testWhereAllowed(canMount());

describe('on a small disk of its own', () => {
  // With so many kilobytes left, the content, the pages, the search index or nothing has room.
  testWithMounts(
    'a build that fills the disk leaves the old site whole, says so, and the next one succeeds',
    async () => {
      using disk = smallDisk();
      using standing = placeWithOldSite();
      const place = withSiteOn(disk, standing);
      writeNewWords(place);

      for (const free of [4, 100, 900]) {
        disk.leave(free);
        const { code, said } = await build(place);
        expect(code, said).toBe(1);
        expect(said).toMatch(/^The disk is full.* The site in “.*dist” is as it was\.$/m);
        expect(differences(oldSite, siteIn(place.out))).toEqual([]);
        expect(workshops(place)).toEqual([]);
      }
      disk.leave('all');
      expect(differences(newSite, await built(place))).toEqual([]);
    },
  );

  testWithMounts('so does one that fills the disk of the kept results', async () => {
    using disk = smallDisk();
    using standing = placeWithOldSite();
    const place = { ...standing, cache: path.join(disk.folder, 'cache') };
    copyFolder(standing.cache, place.cache);
    writeNewWords(place);

    disk.leave(0);
    const { code, said } = await build(place);
    expect(code, said).toBe(1);
    expect(said).toMatch(/^The disk is full/m);
    expect(differences(oldSite, siteIn(place.out))).toEqual([]);

    disk.leave('all');
    expect(differences(newSite, await built(place))).toEqual([]);
  });

  testWithMounts(
    'a build that may not write leaves the old site whole, says so, and the next one succeeds',
    async () => {
      using disk = smallDisk();
      using standing = placeWithOldSite();
      const place = withSiteOn(disk, standing);
      writeNewWords(place);

      disk.remount('ro');
      const { code, said } = await build(place);
      expect(code, said).toBe(1);
      expect(said).toMatch(
        /^A folder cannot be written to\..* The site in “.*dist” is as it was\.$/m,
      );
      expect(differences(oldSite, siteIn(place.out))).toEqual([]);

      disk.remount('rw');
      expect(differences(newSite, await built(place))).toEqual([]);
    },
  );
});

/** The same place, whose site stands on the disk. */
function withSiteOn({ folder }: SmallDisk, place: Place): Place {
  const out = path.join(folder, 'dist');
  copyFolder(storeOf(place.out), storeOf(out));
  symlinkSync(readlinkSync(place.out), out);
  return { ...place, out };
}

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

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swapIn } from './swap.ts';
import { refuseTarget, STORE_TURN } from './target.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-target-'));
  content = path.join(folder, 'content');
  mkdirSync(path.join(content, 'plans'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

function refused(target: string): string {
  const before = readdirSync(folder, { recursive: true });
  try {
    refuseTarget(target, [content, at('not-there')]);
    return 'not refused';
  } catch (error) {
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    return String(error);
  }
}

function buildAt(target: string): void {
  const site = at('finished');
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), '');
  swapIn(site, target);
}

describe('a site is put', () => {
  test.each(['dist', 'not/there/yet', 'with space #1 %20 ü'])('where nothing is: %s', (name) => {
    expect(refused(at(name))).toBe('not refused');
  });

  test('where one of ours stands, also by a link that somebody wrote in full', () => {
    buildAt(at('dist'));
    expect(refused(at('dist'))).toBe('not refused');
    rmSync(at('dist'));
    symlinkSync(at('.dist/1'), at('dist'));
    expect(refused(at('dist'))).toBe('not refused');
  });

  test('where the link to ours is gone and its store is known by the turn that builds take', () => {
    mkdirSync(at('.dist/1'), { recursive: true });
    writeFileSync(at(`.dist/${STORE_TURN}`), '');
    expect(refused(at('dist'))).toBe('not refused');
  });
});

describe('before anything is built, and with nothing touched, refused is', () => {
  test('a file, a folder, even an empty one, and a link that leads elsewhere or nowhere', () => {
    writeFileSync(at('file'), 'somebody’s own');
    mkdirSync(at('empty'));
    symlinkSync('empty', at('link'));
    symlinkSync('nowhere', at('dangling'));
    for (const name of ['file', 'empty', 'link', 'dangling', 'content', '.']) {
      expect(refused(at(name)), name).toContain('was not built by Planledger');
    }
    expect(refused(os.homedir())).toContain('was not built by Planledger');
  });

  test('the whole disk, which has no name that a link could have', () => {
    expect(refused('/')).toContain('is the whole disk');
  });

  test('a place whose sites would be kept in a folder of somebody else’s, such as .config', () => {
    mkdirSync(at('.config/1'), { recursive: true });
    writeFileSync(at('.config/1/settings'), 'somebody’s own');
    expect(refused(at('config'))).toMatch(/“.*\.config” exists and was not built by Planledger/);
    expect(existsSync(at('.config/1/settings'))).toBe(true);
    writeFileSync(at('.file'), '');
    expect(refused(at('file'))).toContain('.file” exists');
  });

  test('a place below a file', () => {
    writeFileSync(at('file'), '');
    expect(refused(at('file/dist'))).toContain('file” is not a folder');
  });

  test('a place in the content, also by another way', () => {
    expect(refused(at('content/site'))).toContain('which the build reads');
    symlinkSync('content/plans', at('way'));
    expect(refused(at('way/there/site'))).toContain('which the build reads');
  });

  test('a place within a site that stands', () => {
    buildAt(at('dist'));
    for (const name of ['dist/health', '.dist/1/health', '.dist/health']) {
      expect(refused(at(name)), name).toContain('is within a site that stands');
    }
  });
});

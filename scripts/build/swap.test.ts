import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markPreview } from './preview-mark.ts';
import { removeUnfinished, swapIn } from './swap.ts';
import { storeOf } from './target.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-swap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function finishedSite(text: string): string {
  const site = path.join(folder, `finished-${text}`);
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), text);
  return site;
}

const target = () => path.join(folder, 'dist');
const served = () => readFileSync(path.join(target(), 'index.html'), 'utf8');

describe('swapIn', () => {
  test('puts the first site where readers look for it', () => {
    swapIn(finishedSite('first'), target());
    expect(served()).toBe('first');
  });

  test('replaces the site that stands', () => {
    swapIn(finishedSite('first'), target());
    swapIn(finishedSite('second'), target());
    expect(served()).toBe('second');
  });

  // Linux tells of each name that comes and goes; others put that together.
  test.runIf(process.platform === 'linux')(
    'puts the new site over the old one in one step: at no moment is there none',
    async () => {
      swapIn(finishedSite('first'), target());
      const steps: string[] = [];
      const watcher = watch(folder, (_kind, name) => steps.push(String(name)));
      swapIn(finishedSite('second'), target());
      while (!steps.includes('dist')) await setTimeout(10);
      await setTimeout(50);
      watcher.close();
      expect(steps.filter((name) => name === 'dist')).toHaveLength(1);
    },
  );

  test('keeps the replaced site for readers who are on it, and no older one', () => {
    for (const text of ['first', 'second', 'third']) swapIn(finishedSite(text), target());
    const kept = ['1', '2', '3'].filter((number) =>
      existsSync(path.join(storeOf(target()), number)),
    );
    expect(kept).toEqual(['2', '3']);
  });

  test('can be moved with the folder that holds it: the link is a relative one', () => {
    swapIn(finishedSite('first'), target());
    expect(readlinkSync(target())).toBe('.dist/1');
  });

  test('lets no preview into the place of the site for the public, whatever was found at the start', () => {
    swapIn(finishedSite('first'), target());
    const preview = finishedSite('preview');
    markPreview(preview);
    expect(() => swapIn(preview, target())).toThrow('holds the site for the public');
    expect(served()).toBe('first');
  });

  test('leaves alone what it did not build', () => {
    mkdirSync(target());
    writeFileSync(path.join(target(), 'index.html'), 'somebody’s own');
    expect(() => swapIn(finishedSite('ours'), target())).toThrow('was not built by Planledger');
    expect(served()).toBe('somebody’s own');
  });
});

describe('what a build that was cut short left in the middle of the swap', () => {
  test('a finished site that readers never had goes, and the one that they have stays', () => {
    for (const text of ['first', 'second']) swapIn(finishedSite(text), target());
    mkdirSync(path.join(storeOf(target()), '3'));
    removeUnfinished(target());
    expect(readdirSync(storeOf(target()))).toEqual(['1', '2']);
    expect(served()).toBe('second');
  });

  test('a link that was not yet put in its place does not stand in the way', () => {
    swapIn(finishedSite('first'), target());
    symlinkSync('.dist/2', path.join(storeOf(target()), 'next'));
    swapIn(finishedSite('second'), target());
    expect(served()).toBe('second');
  });

  test('where nothing was ever built there is nothing to remove', () => {
    expect(() => removeUnfinished(target())).not.toThrow();
  });
});

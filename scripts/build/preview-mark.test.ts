import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPreview, markPreview, PREVIEW_MARK, refuseMixing } from './preview-mark.ts';
import { swapIn } from './swap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-preview-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = () => path.join(folder, 'dist');

function finished(name: string, preview: boolean): string {
  const site = path.join(folder, name);
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), name);
  if (preview) markPreview(site);
  return site;
}

const served = () => readFileSync(path.join(target(), 'index.html'), 'utf8');

describe('a preview', () => {
  test('says so in a file of its own', () => {
    expect(isPreview(finished('site', false))).toBe(false);
    const preview = finished('preview', true);
    expect(isPreview(preview)).toBe(true);
    expect(readFileSync(path.join(preview, PREVIEW_MARK), 'utf8')).toContain('Do not put it');
  });

  test('never takes the place of the site for the public', () => {
    swapIn(finished('site', false), target());
    expect(() => refuseMixing(target(), true)).toThrow('without it a preview goes to dist-preview');
    const preview = finished('preview', true);
    expect(() => swapIn(preview, target())).toThrow('holds the site for the public');
    expect(served()).toBe('site');
    expect(existsSync(preview)).toBe(true);
  });

  test('does not give its place to the site for the public', () => {
    swapIn(finished('preview', true), target());
    expect(() => refuseMixing(target(), false)).toThrow('holds a preview');
    expect(() => swapIn(finished('site', false), target())).toThrow('holds a preview');
    expect(served()).toBe('preview');
  });

  test('follows a preview, and stands where nothing stood', () => {
    refuseMixing(target(), true);
    for (const name of ['first', 'second']) swapIn(finished(name, true), target());
    expect(served()).toBe('second');
  });
});

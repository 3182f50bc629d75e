import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepTimes } from './keep-times.ts';

const LONG_AGO = new Date('2020-02-29T12:00:00Z');

function folders() {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'planledger-times-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const write = (file: string, text: string, time = new Date()) => {
    const full = path.join(parent, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    utimesSync(full, time, time);
  };
  const isOld = (file: string) => statSync(path.join(parent, file)).mtimeMs === LONG_AGO.getTime();
  return { site: path.join(parent, 'new'), old: path.join(parent, 'old'), write, isOld };
}

test('a file with the same bytes has the time of the site before, every other one its own', () => {
  const { site, old, write, isOld } = folders();
  for (const file of ['same.html', 'changed.html', 'gone.html']) {
    write(`old/plans/${file}`, 'twelve words', LONG_AGO);
  }
  write('new/plans/same.html', 'twelve words');
  write('new/plans/changed.html', 'eleven words');
  write('new/plans/added.html', 'twelve words');

  keepTimes(site, old);

  const files = ['same', 'changed', 'added'].map((name) => isOld(`new/plans/${name}.html`));
  expect(files).toEqual([true, false, false]);
});

test('the first site of all needs no other', () => {
  const { site, old, write, isOld } = folders();
  write('new/index.html', 'a page', LONG_AGO);
  keepTimes(site, old);
  expect(isOld('new/index.html')).toBe(true);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressTexts } from './compress.ts';

const LONG = 'People could not come during working hours. '.repeat(50);

test('puts two compressed copies beside each text that is long enough, and beside nothing else', async () => {
  const site = mkdtempSync(path.join(os.tmpdir(), 'planledger-compress-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const file = (name: string) => path.join(site, name);
  writeFileSync(file('long.html'), LONG);
  writeFileSync(file('short.html'), 'Short.');
  writeFileSync(file('index.pf_fragment'), LONG);

  await compressTexts(site);

  expect(brotliDecompressSync(readFileSync(file('long.html.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(file('long.html.gz'))).toString()).toBe(LONG);
  const others = ['short.html', 'index.pf_fragment'].flatMap((name) => [
    `${name}.br`,
    `${name}.gz`,
  ]);
  expect(others.filter((name) => existsSync(file(name)))).toEqual([]);
});

test('makes the same copies of the same text', async () => {
  const copies = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const site = mkdtempSync(path.join(os.tmpdir(), `planledger-compress-${name}-`));
      onTestFinished(() => rmSync(site, { recursive: true }));
      writeFileSync(path.join(site, 'page.html'), LONG);
      await compressTexts(site);
      return ['br', 'gz'].map((kind) => readFileSync(path.join(site, `page.html.${kind}`), 'hex'));
    }),
  );
  expect(copies[0]).toEqual(copies[1]);
});

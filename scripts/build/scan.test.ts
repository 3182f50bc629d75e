import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanOutput } from './scan.ts';

const SECRET = 'Marshport hospital will lose its maternity ward in spring.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-scan-'));
  for (const name of ['site', 'staged', 'held']) mkdirSync(path.join(folder, name));
  writeFileSync(
    path.join(folder, 'held/index.mdx'),
    `---\nlabel: Update\n---\n## Maternity\n\n${SECRET} *Soon.*\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function scan(): void {
  const heldBack = [{ path: 'plans/westmarsh/versions/2030', source: path.join(folder, 'held') }];
  scanOutput(path.join(folder, 'site'), { folder: path.join(folder, 'staged'), heldBack });
}

describe('scanOutput', () => {
  test('passes a site in which nothing of what is held back stands', () => {
    writeFileSync(path.join(folder, 'site/index.html'), '<p>Marshport hospital is open.</p>');
    expect(scan).not.toThrow();
  });

  test('names the page and the words that leaked, tags and entities aside', () => {
    writeFileSync(
      path.join(folder, 'site/news.html'),
      '<p>Marshport <b>hospital</b> will lose\n its maternity ward in spring. More.</p>',
    );
    expect(scan).toThrow(
      /news\.html: “Marshport hospital will lose .*” of plans\/westmarsh\/versions\/2030/,
    );
  });

  test('looks inside the compressed search index', () => {
    writeFileSync(
      path.join(folder, 'site/en.pf_fragment'),
      gzipSync(`pagefind_dcd{"content":"${SECRET}"}`),
    );
    expect(scan).toThrow('en.pf_fragment');
  });

  test('does not cry wolf over words that are published elsewhere', () => {
    writeFileSync(path.join(folder, 'staged/draft.mdx'), SECRET);
    writeFileSync(path.join(folder, 'site/draft.html'), `<p>${SECRET}</p>`);
    expect(scan).not.toThrow();
  });
});

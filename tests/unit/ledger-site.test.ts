import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { PREVIEW_MARK } from '../../scripts/build/preview-mark.ts';
import { ROOT } from '../../scripts/content.ts';
import { serveSite } from '../../scripts/serve.ts';
import type { ContentTree } from '../support/content-tree.ts';
import {
  DRAFT,
  PUBLISHED_AT,
  readIn,
  replaceIn,
  sealedTree,
  UPDATE,
} from '../support/sealed-tree.ts';

// Each is a whole build with all its steps.
const BUILDS = 300_000;

const CORRECTED_AT = '2025-02-01T00:00:00Z';
const WITHDRAWN_AT = '2025-03-01T00:00:00Z';

/** A command of ours, as an editor or a reader would start it. */
function node(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', script), ...args],
    { encoding: 'utf8', cwd: ROOT },
  );
  return { status, said: stdout + stderr };
}

function build(tree: ContentTree, asOf: string) {
  const out = path.join(path.dirname(tree.folder), 'dist');
  return { out, ...node('build.ts', '--content', tree.folder, '--as-of', asOf, '--out', out) };
}

let tree: ContentTree;
/** A whole copy of the published site, and one that a test may spoil. */
let site: string;
let copy: string;
/** The ledger as a reader kept it before the site was corrected. */
let kept: string;

beforeAll(() => {
  tree = sealedTree();
  process.env.PLANLEDGER_CACHE = path.join(path.dirname(tree.folder), 'cache');
  sign(tree);
  const { out, said } = build(tree, PUBLISHED_AT);
  expect(said).toContain('Built');
  const parent = path.dirname(tree.folder);
  [site, copy, kept] = ['published', 'copy', 'kept.json'].map((name) =>
    path.join(parent, name),
  ) as [string, string, string];
  cpSync(`${out}/`, site, { recursive: true });
  cpSync(path.join(site, 'ledger.json'), kept);
}, BUILDS);

afterAll(() => {
  delete process.env.PLANLEDGER_CACHE;
  tree[Symbol.dispose]();
});

/** Signs the ledger with a key of the board. */
function sign({ folder, write }: ContentTree): void {
  const key = path.join(path.dirname(folder), 'key');
  const ssh = (...args: string[]) => spawnSync('ssh-keygen', args, { cwd: folder });
  ssh('-q', '-t', 'ed25519', '-N', '', '-C', 'board', '-f', key);
  const signer = readFileSync(`${key}.pub`, 'utf8');
  write('allowed_signers', `board@harbour.example namespaces="planledger" ${signer}`);
  ssh('-Y', 'sign', '-f', key, '-n', 'planledger', 'ledger.json');
}

/** What `ssh-keygen` says of a text, with the signature and the signers that the site serves. */
function verifySignature(text: string) {
  const asked = '-Y verify -f allowed_signers -I board@harbour.example -n planledger';
  return spawnSync('ssh-keygen', [...asked.split(' '), '-s', 'ledger.json.sig'], {
    cwd: site,
    input: text,
    encoding: 'utf8',
  });
}

/** What `verify` says of a copy in which one file was changed. */
function spoilt(change: (folder: string) => void) {
  rmSync(copy, { recursive: true, force: true });
  cpSync(site, copy, { recursive: true });
  change(copy);
  return node('verify.ts', copy);
}

function replace(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}.`);
  writeFileSync(path.join(folder, file), text.replace(from, to));
}

const page = (file: string) => readFileSync(path.join(site, file), 'utf8');

describe('a site with a ledger', { timeout: BUILDS }, () => {
  test('serves it byte for byte, with a page for people', () => {
    expect(page('ledger.json')).toBe(readIn(tree, 'ledger.json'));
    expect(page('ledger/index.html')).toContain('Draft, March 2024');
    expect(page('ledger/index.html')).toContain('id="entry-2"');
  });

  test('shows the digest of a version on it, in its citation and at the foot of what is printed', () => {
    const [entry] = JSON.parse(page('ledger.json')).entries;
    const html = page(`${DRAFT}/index.html`);
    const seal = `Ledger entry 1, SHA-256 of the text ${entry.text.slice(0, 12)}`;
    expect(html).toContain(`<code>${entry.text.slice(0, 12)}</code>`);
    expect(/<section class="pl-cite".*?<\/section>/s.exec(html)?.[0]).toContain(seal);
    expect(/<p class="pl-print-foot".*?<\/p>/s.exec(html)?.[0]).toContain(seal);
    expect(JSON.parse(page(`${DRAFT}/index.json`)).ledger).toMatchObject({
      entry: 1,
      text: entry.text,
      digest: entry.digest,
    });
  });

  test('has a page that says what a match proves, and what it does not', () => {
    const words = page('verify/index.html')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    expect(words).toContain(
      'A match proves that the words or the file that you have are, letter for letter, those that the ledger names',
    );
    expect(words).toMatch(/It does not prove ?that what the text says is true/);
    expect(words).toContain('that this ledger is the only one');
  });

  test('says how much was unexplained when a version was published', () => {
    const html = page(`${UPDATE}/index.html`)
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    expect(html).toContain('it had 1 substantive change that nobody has explained');
  });

  test('is what common tools say it is: sha256sum finds every word and file unchanged', () => {
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'ledger.sha256'], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(stdout).toContain(`${DRAFT}/text.txt: OK`);
    expect(status).toBe(0);
  });
});

describe('verify', { timeout: BUILDS }, () => {
  test('finds a whole copy as the ledger has it', () => {
    expect(node('verify.ts', site)).toMatchObject({
      status: 0,
      said: expect.stringContaining('is as the ledger has it: 2 versions, 2 entries'),
    });
  });

  test('does the same for a copy that is served', async () => {
    const { server, address } = await serveSite(site, '/', 0);
    // Not spawnSync: the server is in this process and has to answer.
    const { runProcess } = await import('../../scripts/run-process.ts');
    const { code, said } = await runProcess(process.execPath, ['scripts/verify.ts', address]).ended;
    server.close();
    expect(said).toContain('is as the ledger has it');
    expect(code).toBe(0);
  });

  test.each([
    ['one word of a page', `${DRAFT}/index.html`, '£10m', '£12m', 'it reads “'],
    [
      'one word of a page as published',
      `${UPDATE}/as-published/index.html`,
      'one week',
      'two weeks',
      'words of the page',
    ],
    [
      'one figure in the data',
      `${DRAFT}/index.json`,
      '£10m',
      '£12m',
      'The section “money” is not as it was published.',
    ],
    [
      'one letter of the plain text',
      `${DRAFT}/text.txt`,
      '£10m',
      '£12m',
      'These are not the words that were published.',
    ],
    [
      'a label in the ledger',
      'ledger.json',
      'Draft, March',
      'Draft, May',
      'Entry 1 was changed after it was made',
    ],
  ])('finds %s that was changed', (_what, file, from, to, told) => {
    const { status, said } = spoilt((folder) => replace(folder, file, from, to));
    expect(said).toContain(file.replace(/index\.html$/, ''));
    expect(said).toContain(told);
    expect(status).toBe(1);
  });

  test('finds a page that is gone, and a file that nobody published', () => {
    const { status, said } = spoilt((folder) => {
      rmSync(path.join(folder, 'plans/harbour/themes/opening-hours/index.html'));
      mkdirSync(path.join(folder, DRAFT, 'files'));
      writeFileSync(path.join(folder, DRAFT, 'files/plan.pdf'), 'Another plan.');
    });
    expect(said).toContain(
      'plans/harbour/themes/opening-hours/: This address was published, and nothing is there.',
    );
    expect(said).toContain(
      `${DRAFT}/files/plan.pdf: This file was not published with the version.`,
    );
    expect(status).toBe(1);
  });

  test('finds newest entries that were removed only with an earlier copy of the ledger', () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(site, copy, { recursive: true });
    const ledger = JSON.parse(page('ledger.json'));
    ledger.entries.pop();
    writeFileSync(path.join(copy, 'ledger.json'), `${JSON.stringify(ledger, undefined, 2)}\n`);
    expect(node('verify.ts', copy).said).toContain('ledger.sha256: These are not the digests');
    const sums = page('ledger.sha256')
      .split('\n')
      .filter((line) => !line.includes(UPDATE));
    writeFileSync(path.join(copy, 'ledger.sha256'), sums.join('\n'));
    const unaided = node('verify.ts', copy);
    expect(unaided.status).toBe(0);
    expect(unaided.said).toContain('The ledger says nothing of harbour/2024-09-update');
    const { status, said } = node('verify.ts', copy, '--since', kept);
    expect(said).toContain(
      'Entry 2 (published harbour/2024-09-update, 2025-01-01T00:00:00Z) is gone',
    );
    expect(status).toBe(1);
  });

  test('does not take the ledger of a copy for the one that is trusted', () => {
    const { said } = spoilt((folder) =>
      replace(folder, 'ledger.json', 'Draft, March', 'Draft, May'),
    );
    expect(said).toContain('Entry 1');
    expect(node('verify.ts', copy, '--ledger', kept).said).toContain(
      'Entry 1 of the copy is not in the ledger that you trust.',
    );
  });

  test('refuses a preview: no ledger speaks of one', () => {
    const { status, said } = spoilt((folder) => writeFileSync(path.join(folder, PREVIEW_MARK), ''));
    expect(said).toContain('is a preview, which shows what is held back');
    expect(status).toBe(1);
  });

  test('prints the digests of the content folder for sha256sum', () => {
    const sums = node('verify.ts', tree.folder, '--sums').said;
    const { stdout } = spawnSync('sha256sum', ['-c'], {
      cwd: tree.folder,
      input: sums,
      encoding: 'utf8',
    });
    expect(stdout).toBe(
      `${DRAFT}/index.mdx: OK\n${UPDATE}/changes.yaml: OK\n${UPDATE}/index.mdx: OK\n`,
    );
  });
});

test('a signature by ssh-keygen holds for the ledger as the site serves it, and for no other', () => {
  const ledger = page('ledger.json');
  expect(verifySignature(ledger).stdout).toContain('Good "planledger" signature');
  expect(verifySignature(ledger.replace('March', 'May')).status).not.toBe(0);
  expect(node('check.ts', '--content', tree.folder).said).toContain('No mistakes');
});

describe('after the site was published', { timeout: BUILDS }, () => {
  test('a changed byte fails the build, naming file and words', () => {
    const before = readIn(tree, `${DRAFT}/index.mdx`);
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£12m');
    const { status, said } = build(tree, PUBLISHED_AT);
    tree.write(`${DRAFT}/index.mdx`, before);
    expect(said).toContain(`${DRAFT}/index.mdx:21:`);
    expect(said).toContain('In Money: £10m became £12m.');
    expect(status).toBe(1);
  });

  test('an address that was published cannot be lost, but may move with a reason', () => {
    const page = readIn(tree, 'pages/about.mdx');
    tree.write('pages/about.mdx', undefined);
    tree.write('pages/who-we-are.mdx', page);
    const lost = build(tree, PUBLISHED_AT);
    expect(lost.said).toContain('These addresses were published and are not in the site:\n/about/');
    expect(lost.status).toBe(1);

    tree.write(
      'moved.yaml',
      '- { from: /about/, to: /who-we-are/, reason: The page has a clearer name. }\n',
    );
    const moved = build(tree, PUBLISHED_AT);
    expect(moved.said).toContain('Built');
    const html = readFileSync(path.join(moved.out, 'about/index.html'), 'utf8');
    expect(html).toContain('The page has a clearer name.');
    expect(html).toContain('content="0; url=/who-we-are/"');
  });

  test('a correction is shown with before and after, and the old text stays at its own address', () => {
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    const { said } = node(
      'correct.ts',
      'harbour/2024-03-draft',
      '--content',
      tree.folder,
      '--as-of',
      CORRECTED_AT,
      '--reason',
      'The sum was mistyped.',
      '--yes',
    );
    expect(said).toContain('before: The plan costs £10m over five years.');
    const { out } = build(tree, CORRECTED_AT);
    const html = readFileSync(path.join(out, DRAFT, 'index.html'), 'utf8');
    expect(html).toContain('Corrected on 1 February 2025:');
    expect(html).toMatch(/<del>£10m<\/del>/);
    expect(html).toMatch(/<ins>£11m<\/ins>/);
    expect(html).toContain(`href="/${DRAFT}/corrections/3/"`);
    const old = readFileSync(path.join(out, DRAFT, 'corrections/3/index.html'), 'utf8');
    expect(old).toContain('The plan costs £10m over five years.');
    expect(node('verify.ts', out, '--since', kept).status).toBe(0);
  });

  test('a withdrawn version leaves a notice at every address, and its text nowhere', () => {
    node(
      'withdraw.ts',
      'harbour/2024-09-update',
      '--content',
      tree.folder,
      '--as-of',
      WITHDRAWN_AT,
      '--by',
      'The board',
      '--reason',
      'It named a patient.',
      '--yes',
    );
    const { out, said } = build(tree, WITHDRAWN_AT);
    expect(said).toContain('Built');
    const addresses = [
      `${UPDATE}/`,
      `${UPDATE}/as-published/`,
      'plans/harbour/compare/2024-03-draft/2024-09-update/',
    ];
    for (const address of addresses) {
      const html = readFileSync(path.join(out, address, 'index.html'), 'utf8').replace(
        /<[^>]*>/g,
        '',
      );
      expect(html).toMatch(/withdrawn\s+by The board on 1 March 2025. It named a patient\./);
    }
    const leaks = filesBelow(`${out}/`).filter((file) =>
      /break of one week|from 8am to 8pm|Longer hours/.test(readFileSync(file, 'latin1')),
    );
    expect(leaks).toEqual([]);
    expect(existsSync(path.join(out, UPDATE, 'index.json'))).toBe(true);
    expect(node('verify.ts', out, '--since', kept).said).toContain('is as the ledger has it');
  });
});

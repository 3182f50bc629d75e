import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentTree, contentTree } from '../../tests/support/content-tree.ts';
import {
  addPicture,
  brokenIn,
  DRAFT,
  loadIn,
  mistakesIn,
  openTree,
  PUBLISHED_AT,
  publishAll,
  readIn,
  replaceIn,
  sealedTree,
  UPDATE,
} from '../../tests/support/sealed-tree.ts';
import { appendEntry, EMPTY_LEDGER } from '../core/ledger/append.ts';
import { ledgerText } from '../core/ledger/ledger-text.ts';
import type { PublishedEntry } from '../core/ledger/types.ts';
import { MAX_BYTES } from '../markdown/limits.ts';

// Each run reads a content folder, so few of them.
const RUNS = 40;

const MAP = `${DRAFT}/files/map.png`;

function treeWithMap(): ContentTree {
  const tree = openTree();
  addPicture(tree, MAP);
  replaceIn(
    tree,
    `${DRAFT}/index.mdx`,
    '## Money',
    '![Map of the harbour](files/map.png)\n\n## Money',
  );
  publishAll(tree);
  return tree;
}

/** Writes the ledger anew with other seals, and with digests that fit. */
function writeLedger(tree: ContentTree, change: (seal: PublishedEntry) => PublishedEntry): void {
  const entries = loadIn(tree).ledger.entries.filter((entry) => entry.action === 'published');
  const drafts = entries.map(change).map(({ sequence, previous, digest, ...draft }) => draft);
  tree.write('ledger.json', ledgerText(drafts.reduce(appendEntry, EMPTY_LEDGER)));
}

describe('a content folder without a ledger', () => {
  test('is as before: its published versions may change', () => {
    using tree = contentTree('harbour');
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£12m');
    expect(mistakesIn(tree)).toEqual([]);
    expect(loadIn(tree).model?.ledger.versions).toEqual([]);
  });
});

describe('a published version', () => {
  test('that is as it was published has no mistakes', () => {
    using tree = sealedTree();
    expect(mistakesIn(tree)).toEqual([]);
    expect(loadIn(tree).ledger.entries.map(({ version }) => version)).toEqual([
      '2024-03-draft',
      '2024-09-update',
    ]);
  });

  test('that was changed is a mistake: file, line, the changed words, and how to mend it', () => {
    using tree = sealedTree();
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£12m');
    const [error, ...others] = mistakesIn(tree);
    expect(others).toEqual([]);
    expect(error?.message.replace(/[0-9a-f]{64}/, '<digest>')).toBe(
      `content/${DRAFT}/index.mdx:21: “2024-03-draft” is not as it was entered into the ledger on 1 January 2025 (entry 1). In Money: £10m became £12m.\n` +
        `  Fix: Put back what was published: cp content/ledger/<digest> content/${DRAFT}/index.mdx\n` +
        '  If this mends a mistake, say so: npm run correct -- harbour/2024-03-draft --reason "…"',
    );
  });

  test('can be put back as its mistake says', () => {
    using tree = sealedTree();
    const before = readIn(tree, `${DRAFT}/index.mdx`);
    tree.write(`${DRAFT}/index.mdx`, before.replace('£10m', '£12m'));
    const kept = /content\/(ledger\/[0-9a-f]{64})/.exec(mistakesIn(tree)[0]?.fix ?? '')?.[1];
    tree.write(`${DRAFT}/index.mdx`, readIn(tree, kept ?? ''));
    expect(readIn(tree, `${DRAFT}/index.mdx`)).toBe(before);
    expect(mistakesIn(tree)).toEqual([]);
  });

  test('says which line of its front matter or of its records differs', () => {
    using tree = sealedTree();
    replaceIn(tree, `${DRAFT}/index.mdx`, 'The first draft.', 'The very first draft.');
    replaceIn(tree, `${UPDATE}/changes.yaml`, 'opens longer', 'opens far longer');
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      '“2024-03-draft” is not as it was entered into the ledger on 1 January 2025 (entry 1). Line 8 was ‘summary: The first draft.’ and is ‘summary: The very first draft.’.',
      '“2024-09-update” is not as it was entered into the ledger on 1 January 2025 (entry 2). Line 4 was ‘summary: The walk-in centre opens longer.’ and is ‘summary: The walk-in centre opens far longer.’.',
    ]);
  });

  test('shows of two long lines the part in which they differ', () => {
    using tree = sealedTree();
    replaceIn(tree, `${UPDATE}/changes.yaml`, 'basis: stated, source', 'basis: inferred, source');
    expect(mistakesIn(tree)[0]?.problem).toMatch(
      /Line 6 was ‘… .*basis: stated, .*’ and is ‘… .*basis: inferred, .*’\.$/,
    );
  });

  test('whose line ends changed is told from one whose words did', () => {
    using tree = sealedTree();
    const text = readIn(tree, `${DRAFT}/index.mdx`);
    tree.write(`${DRAFT}/index.mdx`, text.replaceAll('\n', '\r\n'));
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      expect.stringContaining('Only its line ends or its byte order mark differ'),
    ]);
  });

  test('misses a file that is gone, and refuses one that was added', () => {
    using tree = treeWithMap();
    tree.write(MAP, undefined);
    addPicture(tree, `${DRAFT}/files/other.png`);
    expect(brokenIn(tree).map(({ place, problem }) => `${place.file}: ${problem}`)).toEqual([
      `content/${MAP}: This file is gone. It belongs to “2024-03-draft”, which was entered into the ledger on 1 January 2025 (entry 1).`,
      `content/${DRAFT}/files/other.png: This file does not belong to “2024-03-draft” as it was entered into the ledger on 1 January 2025 (entry 1).`,
    ]);
  });

  test('cannot be taken away as a whole', () => {
    using tree = sealedTree({ 'news/update-published.mdx': undefined });
    tree.write(UPDATE, undefined);
    expect(mistakesIn(tree).map(({ problem }) => problem)).toContain(
      'This file is gone. It belongs to “2024-09-update”, which was entered into the ledger on 1 January 2025 (entry 2).',
    );
    const fixes = mistakesIn(tree).map(({ fix }) => fix.replace(/[0-9a-f]{64}/, '<digest>'));
    expect(fixes).toContain(
      `Put back what was published: mkdir -p content/${UPDATE} && cp content/ledger/<digest> content/${UPDATE}/index.mdx`,
    );
  });

  test('tells where a long line differs, and where nothing that is seen does', () => {
    using tree = sealedTree();
    const words = 'The walk-in centre and the wards of the harbour stay open in winter. ';
    replaceIn(tree, `${DRAFT}/index.mdx`, 'The first draft.', `${words.repeat(3)}One.`);
    writeFileSync(
      path.join(tree.folder, `${UPDATE}/changes.yaml`),
      readIn(tree, `${UPDATE}/changes.yaml`).replace('opens longer', 'opens  longer'),
    );
    expect(mistakesIn(tree).map(({ problem }) => problem.replace(/^.*?\)\. /, ''))).toEqual([
      expect.stringMatching(
        /^Line 8 was ‘summary: The first draft\.’ and is ‘summary: The walk-in/,
      ),
      'Line 4 differs in spaces or in characters that are not seen.',
    ]);
  });

  test('is missed where something else stands in the place of its folder', () => {
    using tree = sealedTree({ 'news/update-published.mdx': undefined });
    tree.write(UPDATE, undefined);
    tree.write(UPDATE, 'No folder.');
    expect(mistakesIn(tree).map(({ problem }) => problem)).toContain(
      'This file is gone. It belongs to “2024-09-update”, which was entered into the ledger on 1 January 2025 (entry 2).',
    );
  });

  test('in which any byte of any file differs fails', () => {
    using tree = treeWithMap();
    const files = [`${DRAFT}/index.mdx`, MAP, `${UPDATE}/index.mdx`, `${UPDATE}/changes.yaml`];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (file, seed, bits) => {
          const full = path.join(tree.folder, file);
          const bytes = readFileSync(full);
          const changed = Buffer.from(bytes);
          const at = seed % bytes.length;
          changed[at] = (bytes[at] ?? 0) ^ bits;
          writeFileSync(full, changed);
          const { broken } = loadIn(tree);
          writeFileSync(full, bytes);
          expect(broken.flatMap(({ errors }) => errors.map(({ place }) => place.file))).toEqual([
            `content/${file}`,
          ]);
        },
      ),
      {
        numRuns: RUNS,
        examples: files.flatMap((file) => {
          const last = readFileSync(path.join(tree.folder, file)).length - 1;
          return [0, last].map((at): [string, number, number] => [file, at, 1]);
        }),
      },
    );
  });
});

describe('the ledger itself', () => {
  test('that was edited by hand names the entry and its line', () => {
    using tree = sealedTree();
    replaceIn(tree, 'ledger.json', '"label": "Draft, March 2024"', '"label": "Draft, May 2024"');
    const [error] = mistakesIn(tree);
    expect(error?.place).toMatchObject({ file: 'content/ledger.json', line: 3 });
    expect(error?.problem).toBe(
      'Entry 1 was changed after it was made: its content does not give its digest.',
    );
  });

  test('that was written in another way is refused: a signature of it would no longer hold', () => {
    using tree = sealedTree();
    tree.write('ledger.json', JSON.stringify(JSON.parse(readIn(tree, 'ledger.json'))));
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'The ledger is not written as the commands write it.',
    ]);
  });

  test('may be longer than any text', () => {
    using tree = sealedTree();
    tree.write('ledger.json', `${readIn(tree, 'ledger.json')}${' '.repeat(MAX_BYTES)}`);
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'The ledger is not written as the commands write it.',
    ]);
  });

  test('that is no ledger is a mistake, not a stack trace, and is to be restored, not written by hand', () => {
    using tree = sealedTree();
    for (const text of ['', '{', '[]', '{ "format": 2, "entries": [] }', 'entries: yes']) {
      tree.write('ledger.json', text);
      expect(mistakesIn(tree).length).toBeGreaterThan(0);
      for (const { fix } of mistakesIn(tree)) expect(fix).toContain('Restore ledger.json');
    }
  });

  test.each([
    ['gone', undefined],
    ['emptied', '{\n  "entries": [],\n  "format": 1\n}\n'],
  ])('that is %s is missed while copies of what was published are there', (_how, text) => {
    using tree = sealedTree();
    tree.write('ledger.json', text);
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'The ledger has no entries, and content/ledger/ holds copies of what was published.',
    ]);
  });

  test('in whose place a folder stands is missed', () => {
    using tree = sealedTree();
    tree.write('ledger.json', undefined);
    mkdirSync(path.join(tree.folder, 'ledger.json'));
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'Here stands a folder, and a file is expected.',
    ]);
  });

  test('made by rules that are not known here is refused', () => {
    using tree = sealedTree();
    writeLedger(tree, (seal) => ({ ...seal, rules: 2 }));
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'Entry 1 was made by rules 2, and this Planledger knows those up to 1.',
    ]);
  });

  test.each([
    ['an id', (id: string) => [{ id: `${id}-x` }]],
    ['one more', (id: string) => [{ id }, { id: 'more' }]],
    ['one less', () => []],
  ])('with other sections than are read now is refused: %s', (_what, change) => {
    using tree = sealedTree();
    writeLedger(tree, (seal) => ({
      ...seal,
      sections: seal.sections.flatMap((section, index) =>
        index < seal.sections.length - 1
          ? [section]
          : change(section.id).map(({ id }) => ({ ...section, id })),
      ),
    }));
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      expect.stringContaining('their text is read otherwise now, from the section “'),
      expect.stringContaining('their text is read otherwise now, from the section “'),
    ]);
  });

  test('misses a kept copy that is gone or damaged', () => {
    using tree = sealedTree();
    const [entry] = loadIn(tree).ledger.entries;
    const digest = entry?.action === 'published' ? entry.files[0]?.sha256 : '';
    tree.write(`ledger/${digest}`, 'something else');
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      'The kept copy of index.mdx of “harbour/2024-03-draft” (ledger entry 1) is gone, damaged, or no file that can be opened.',
    ]);
  });
});

describe('kept copies', () => {
  const copyIn = (tree: ContentTree) =>
    path.join(tree.folder, 'ledger', readdirSync(path.join(tree.folder, 'ledger'))[0] ?? '');

  test('are files: neither a link nor a folder stands for one', () => {
    using tree = sealedTree();
    const copy = copyIn(tree);
    renameSync(copy, `${tree.folder}-moved`);
    symlinkSync(`${tree.folder}-moved`, copy);
    expect(mistakesIn(tree).map(({ problem }) => problem)).toEqual([
      expect.stringContaining('no file that can be opened'),
    ]);
    rmSync(copy);
    mkdirSync(copy);
    expect(mistakesIn(tree)).toHaveLength(1);
    rmSync(`${tree.folder}-moved`);
  });

  test('that no entry names are told of: an entry may be gone', () => {
    using tree = sealedTree();
    const all = loadIn(tree).ledger.entries;
    tree.write('ledger.json', ledgerText({ format: 1, entries: all.slice(0, 1) }));
    expect(mistakesIn(tree)).toEqual([]);
    expect(loadIn(tree).warnings.map(({ problem }) => problem)).toEqual([
      'No entry of the ledger names this copy: is its newest entry gone?',
      'No entry of the ledger names this copy: is its newest entry gone?',
    ]);
  });
});

test('entries later than the moment of a build are told of: a slow clock would bring back what was withdrawn', () => {
  using tree = sealedTree();
  expect(loadIn(tree, PUBLISHED_AT).warnings).toEqual([]);
  expect(loadIn(tree, '2024-12-31T00:00:00Z').warnings.map(({ problem }) => problem)).toEqual([
    'The ledger is read up to 2024-12-31T00:00:00Z: from entry 1 of 2025-01-01T00:00:00Z on it is left out, withdrawals too.',
  ]);
});

test('what was entered after the moment of a build is not in it', () => {
  using tree = openTree();
  publishAll(tree, '2025-01-01T00:00:00Z');
  expect(loadIn(tree, '2024-12-31T23:59:59Z').model?.ledger.ledger.entries).toEqual([]);
  expect(loadIn(tree, '2025-01-01T00:00:00Z').model?.ledger.ledger.entries).toHaveLength(2);
});

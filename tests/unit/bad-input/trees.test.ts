import { Buffer } from 'node:buffer';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TAKEN_BY_THE_SITE } from '../../../src/data/check-name.ts';
import { mistakesIn } from '../../support/check-content.ts';
import { type ContentTree, contentTree } from '../../support/content-tree.ts';

const PLAN = 'plans/harbour/plan.yaml';
const NEWS = 'news/update-published.mdx';
const DRAFT = 'plans/harbour/versions/2024-03-draft';
const TEXT = '---\ntitle: Winter\nsummary: News.\ndate: 2024-12-01\n---\nText.\n';
const NO_LINKS = 'Put the file or folder itself in its place.';

/** The mistakes of the harbour after something was done to its folder. */
function mistakesAfter(change: (tree: ContentTree) => void): string[] {
  using tree = contentTree('harbour');
  change(tree);
  return mistakesIn(tree.folder);
}

describe('links of the file system', () => {
  test('out of the content folder, to a file', () => {
    expect(
      mistakesAfter(({ folder }) => {
        const secret = path.join(folder, '../secret.mdx');
        writeFileSync(secret, TEXT);
        symlinkSync('../../secret.mdx', path.join(folder, 'news/secret.mdx'));
      }),
    ).toEqual([
      `content/news/secret.mdx: This is a link to “../../secret.mdx”, and content holds no links of the file system.\n  Fix: ${NO_LINKS}`,
    ]);
  });

  test('out of the content folder, to a folder of plans', () => {
    expect(
      mistakesAfter(({ folder }) => symlinkSync(os.tmpdir(), path.join(folder, 'plans/other'))),
    ).toEqual([
      `content/plans/other: This is a link to “${os.tmpdir()}”, and content holds no links of the file system.\n  Fix: ${NO_LINKS}`,
    ]);
  });

  test('among published files', () => {
    expect(
      mistakesAfter(({ folder }) => {
        mkdirSync(path.join(folder, DRAFT, 'files'));
        symlinkSync('/etc/passwd', path.join(folder, DRAFT, 'files/accounts.txt'));
      }),
    ).toEqual([
      `content/${DRAFT}/files/accounts.txt: This is a link to “/etc/passwd”, and content holds no links of the file system.\n  Fix: ${NO_LINKS}`,
    ]);
  });

  test('that lead to nothing, or in a circle', () => {
    expect(
      mistakesAfter(({ folder }) => {
        symlinkSync('nowhere.mdx', path.join(folder, 'news/gone.mdx'));
        symlinkSync('..', path.join(folder, 'news/round'));
      }).map((message) => message.split(':')[0]),
    ).toEqual(['content/news/gone.mdx', 'content/news/round']);
  });
});

describe('files and folders that cannot be opened', () => {
  test('a folder in the place of a file', () => {
    expect(
      mistakesAfter((tree) => {
        tree.write(PLAN, undefined);
        mkdirSync(path.join(tree.folder, PLAN));
      }),
    ).toEqual([
      `content/${PLAN}: Here stands a folder, and a file is expected.\n  Fix: Give the folder another name, or delete it, and put the file in its place.`,
    ]);
  });

  test.each([
    ['moved.yaml', 'Give the folder another name, or delete it, and put the file in its place.'],
    [
      'ledger.json',
      'Restore ledger.json as it was, for example from Git or from the copy on the site; it is written by commands only.',
    ],
  ])('a folder in the place of %s, which need not be there', (name, fix) => {
    expect(mistakesAfter(({ folder }) => mkdirSync(path.join(folder, name)))).toEqual([
      `content/${name}: Here stands a folder, and a file is expected.\n  Fix: ${fix}`,
    ]);
  });

  test('a ledger that is saved as UTF-16', () => {
    expect(
      mistakesAfter(({ folder }) =>
        writeFileSync(path.join(folder, 'ledger.json'), Buffer.from('\uFEFF{}', 'utf16le')),
      )[0],
    ).toMatch(/^content\/ledger\.json: The file is saved as UTF-16\./);
  });

  test('a file in the place of a folder', () => {
    expect(
      mistakesAfter((tree) => {
        tree.write('pages', undefined);
        tree.write('pages', 'x');
      }),
    ).toEqual([
      'content/pages: Here stands a file, and a folder is expected.\n  Fix: Give the file another name, or delete it.',
    ]);
  });

  test('a content folder that does not exist', () => {
    expect(mistakesIn(path.join(os.tmpdir(), 'no-such-folder/content'))[0]).toBe(
      'content: The folder cannot be opened.\n  Fix: Name the folder with the content: --content <folder>.',
    );
  });

  // Nothing is closed to root, as whom containers often run.
  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', () => {
    using tree = contentTree('harbour');
    const closed = [NEWS, 'pages'].map((file) => path.join(tree.folder, file));
    for (const file of closed) chmodSync(file, 0o000);
    const mistakes = mistakesIn(tree.folder);
    for (const file of closed) chmodSync(file, 0o755);
    expect(mistakes).toContain(
      `content/${NEWS}: The file cannot be opened.\n  Fix: Let everybody who builds the site read it (chmod a+r), or copy it anew.`,
    );
    expect(mistakes).toContain(
      'content/pages: The folder cannot be opened.\n  Fix: Let everybody who builds the site read it (chmod a+rx), or copy it anew.',
    );
  });
});

test('names that differ only in how their accents are stored', () => {
  const mistakes = mistakesAfter((tree) => {
    tree.write('news/caf\u00e9.mdx', TEXT);
    tree.write('news/cafe\u0301.mdx', TEXT);
  });
  expect(mistakes).toContain(
    'content/news/caf\u00e9.mdx: The name differs from that of “cafe\u0301.mdx” only in how their accents are stored.\n  Fix: Give one of the two another name, or delete it.',
  );
});

test('files of the system and notes to editors are passed over', () => {
  expect(
    mistakesAfter((tree) => {
      tree.write('.DS_Store', '\0');
      tree.write('plans/harbour/.gitkeep', '');
      tree.write('README.md', '# How we work\n');
    }),
  ).toEqual([]);
});

test.each([
  ['news/winter', 'winter', 'Name it “winter.mdx” and save it as plain text, or delete it.'],
  [
    'news/winter.mdx ',
    'winter.mdx ',
    'Name it “winter.mdx” and save it as plain text, or delete it.',
  ],
  [
    'plans/harbour/plan.json',
    'plan.json',
    'There are: plan.yaml, commitments.yaml, documents.yaml, reports.yaml. Name it so, or delete it.',
  ],
  [
    `${DRAFT}/map.png`,
    'map.png',
    'Put it into the folder “files” here, or delete it; copy a text that is to be read into an .mdx file.',
  ],
])('“%s” is not passed over', (file, name, fix) => {
  expect(mistakesAfter((tree) => tree.write(file, 'Text.'))).toEqual([
    `content/${file}: Nothing reads a file of the name “${name}” here.\n  Fix: ${fix}`,
  ]);
});

test.each([
  ['news/.winter.mdx', 'news/.winter.mdx'],
  ['plans/.other/plan.yaml', 'plans/.other'],
  ['plans/harbour/versions/.2025-draft/index.mdx', 'plans/harbour/versions/.2025-draft'],
])('“%s” is not hidden by its full stop', (file, shown) => {
  expect(mistakesAfter((tree) => tree.write(file, TEXT))).toEqual([
    `content/${shown}: Nothing reads what has a name with a full stop in front, as “${path.basename(shown)}”.\n  Fix: Take the full stop off, or move it out of the content.`,
  ]);
});

test.each([
  ['news/aux.mdx', 'The name “aux” is one that Windows keeps for itself.'],
  [`news/${'x'.repeat(101)}.mdx`, 'has 101 characters, and 100 are the most that fit'],
  ['news/index.mdx', 'The name “index” is that of every page in its folder.'],
  ['pages/plans.mdx', 'The site has a page of its own at /plans/.'],
])('“%s” can be no page', (file, problem) => {
  const text = file.startsWith('pages') ? TEXT.replace('date: 2024-12-01\n', '') : TEXT;
  const mistakes = mistakesAfter((tree) => tree.write(file, text));
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toContain(problem);
});

test('every page that the site has of its own is among the names that are taken', () => {
  const own = readdirSync('src/pages')
    .map((name) => path.parse(name).name)
    .filter((name) => /^[a-z0-9-]+$/.test(name) && name !== 'index');
  expect(TAKEN_BY_THE_SITE).toEqual(expect.arrayContaining(own));
});

test.each([
  ['plans/harbour/carers.mdx', 'themes/ or notices/'],
  ['plans/harbour/board-june.yaml', 'engagement/, meetings/ or measures/'],
  ['carers.mdx', 'news/, pages/, reports/ or themes/ or notices/ of its plan'],
])('a text in the wrong folder is told where it belongs: %s', (file, homes) => {
  expect(mistakesAfter((tree) => tree.write(file, TEXT))).toEqual([
    `content/${file}: Nothing reads a file of the name “${path.basename(file)}” here.\n  Fix: Put it where it belongs, into ${homes}, or delete it.`,
  ]);
});

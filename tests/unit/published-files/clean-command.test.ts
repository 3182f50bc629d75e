import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/content.ts';
import { publishVersions } from '../../../scripts/ledger/publish-versions.ts';
import { versionsToPublish } from '../../../scripts/ledger/publishable.ts';
import { warningText } from '../../../src/core/content-warning.ts';
import type { ContentTree } from '../../support/content-tree.ts';
import { AUTHOR, coreProperties, docx, xlsx } from '../../support/office-files.ts';
import { pdf } from '../../support/pdf-files.ts';
import { FILES, putFile, treeWith } from '../../support/published-files.ts';
import {
  DRAFT,
  loadIn,
  openTree,
  PUBLISHED_AT,
  publishAll,
  replaceIn,
} from '../../support/sealed-tree.ts';

const NAMED = docx(undefined, { 'docProps/core.xml': coreProperties(AUTHOR) });
const COMMENTED = docx(undefined, { 'word/comments.xml': '<w:comments><w:comment/></w:comments>' });
const HIDING = xlsx([{ name: 'T', inner: '<sheetData><row r="1" hidden="1"/></sheetData>' }]);

/** The command as an officer starts it in the folder above the content. */
function clean({ folder }: ContentTree, ...args: string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'scripts/clean.ts'), ...args], {
    cwd: path.dirname(folder),
    encoding: 'utf8',
  });
}

const shown = (name: string) => `content/${FILES}/${name}`;

describe('npm run clean', () => {
  test('puts the cleaned file in the place of the given one, and says what it said', () => {
    using tree = treeWith('plan.docx', NAMED);
    const { status, stdout } = clean(tree, shown('plan.docx'));
    expect(stdout).toBe(
      `${shown('plan.docx')}: cleaned.\n  It said who wrote it and who saved it last.\n`,
    );
    expect(status).toBe(0);
    expect(loadIn(tree).errors).toEqual([]);
    expect(readdirSync(path.join(tree.folder, FILES))).toEqual(['plan.docx']);
  });

  test('leaves the given file as it is with --out', () => {
    using tree = treeWith('plan.docx', NAMED);
    const { stdout } = clean(tree, shown('plan.docx'), '--out', 'new.docx');
    expect(stdout).toContain('cleaned, into new.docx.');
    expect(readFileSync(path.join(tree.folder, FILES, 'plan.docx'))).toEqual(NAMED);
    expect(readFileSync(path.join(tree.folder, '../new.docx'))).not.toEqual(NAMED);
  });

  test('cleans several files, and ends with 1 when one of them needs a person', () => {
    using tree = treeWith('plan.docx', NAMED);
    putFile(tree, 'noted.docx', COMMENTED);
    const { status, stdout, stderr } = clean(tree, shown('noted.docx'), shown('plan.docx'));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^content\S+noted\.docx: left as it is\. The document holds a comment\.\n {2}Fix: /,
    );
    expect(stdout).toContain('plan.docx: cleaned.');
    expect(readFileSync(path.join(tree.folder, FILES, 'noted.docx'))).toEqual(COMMENTED);
  });

  test('deletes what is hidden only when it is told to', () => {
    using tree = treeWith('table.xlsx', HIDING);
    expect(clean(tree, shown('table.xlsx')).status).toBe(1);
    expect(readFileSync(path.join(tree.folder, FILES, 'table.xlsx'))).toEqual(HIDING);
    expect(clean(tree, shown('table.xlsx'), '--remove-hidden').stdout).toContain(
      'Deleted: The sheet “T” hides row 1.',
    );
    expect(loadIn(tree).errors).toEqual([]);
  });

  test.each([
    ['a file that is not there', ['nothing.pdf'], 'There is no such file'],
    [
      'a kind that it does not know',
      ['content/site.yaml'],
      'Files of this kind are not known here',
    ],
    ['another ending', [shown('plan.docx'), '--out', 'new.pdf'], 'keep the ending “.docx”'],
    [
      'several files into one',
      [shown('plan.docx'), shown('plan.docx'), '--out', 'new.docx'],
      'a folder that exists',
    ],
  ])('says plainly what is wrong with %s', (_name, args, words) => {
    using tree = treeWith('plan.docx', NAMED);
    const { status, stderr } = clean(tree, ...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('a file of a published version', () => {
  const PLAN = pdf(['<< /Author (Jo Bloggs) >>'], '/Info 4 0 R ');

  /** A tree with a version that lists the file, and is not published yet. */
  function listing(bytes: Buffer): ContentTree {
    const tree = openTree();
    const list = 'renditions: [{ form: pdf, title: The plan, file: files/plan.pdf }]';
    replaceIn(tree, `${DRAFT}/index.mdx`, 'summary:', `${list}\nsummary:`);
    putFile(tree, 'plan.pdf', bytes);
    return tree;
  }

  /** A tree with a published version. */
  function published(): ContentTree {
    const tree = listing(pdf(['<< /Title (Plan) >>'], '/Info 4 0 R '));
    publishAll(tree);
    return tree;
  }

  test('is never touched, neither by its name nor as the target', () => {
    using tree = published();
    const file = path.join(tree.folder, FILES, 'plan.pdf');
    const before = readFileSync(file);
    writeFileSync(path.join(tree.folder, '../other.pdf'), PLAN);
    for (const args of [[shown('plan.pdf')], ['other.pdf', '--out', shown('plan.pdf')]]) {
      const { status, stderr } = clean(tree, ...args);
      expect(status).toBe(1);
      expect(stderr).toContain('It belongs to “harbour/2024-03-draft”, which is published');
      expect(stderr).toContain('npm run correct -- harbour/2024-03-draft');
    }
    expect(readFileSync(file)).toEqual(before);
  });

  test('can be cleaned into another place', () => {
    using tree = published();
    mkdirSync(path.join(tree.folder, '../out'));
    expect(clean(tree, shown('plan.pdf'), '--out', 'out').status).toBe(0);
    expect(existsSync(path.join(tree.folder, '../out/plan.pdf'))).toBe(true);
  });

  test('that names its author is warned of: it cannot be changed, and the site still builds', () => {
    using tree = listing(PLAN);
    expect(loadIn(tree).errors).toHaveLength(1);
    const { model, ledger } = loadIn(tree);
    if (!model) throw new Error('The content cannot be read.');
    const found = versionsToPublish(tree.folder, model, ledger, []);
    publishVersions(model, ledger, found, { content: tree.folder, asOf: PUBLISHED_AT });
    const { errors, warnings } = loadIn(tree);
    expect(errors).toEqual([]);
    expect(warnings.map(warningText)).toEqual([
      `content/${FILES}/plan.pdf: Warning: The file says who wrote it. It is published already.\n  Fix: Put a cleaned copy in its place and say so: npm run correct -- harbour/2024-03-draft --reason "…"; or take the version back: npm run withdraw.`,
    ]);
  });
});

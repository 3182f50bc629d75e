import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chainFaults } from '../../src/core/ledger/chain.ts';
import { fixedAddresses } from '../../src/core/ledger/states.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import type { ContentTree } from '../../tests/support/content-tree.ts';
import {
  addPicture,
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
import { ROOT } from '../content.ts';
import { pendingCorrection } from './correction.ts';
import { datedAhead } from './dated-ahead.ts';
import { findVersion } from './find-version.ts';
import { forReaders } from './for-readers.ts';
import { publishedDraft, publishVersions } from './publish-versions.ts';
import { versionsToPublish } from './publishable.ts';
import { refuseExamples } from './untouched-examples.ts';
import { entryTime, writeEntry } from './write-ledger.ts';

const LATER = '2025-02-01T09:00:00Z';

const WORDS_OF_DRAFT = `Opening words of the plan.
Urgent care
The walk-in centre opens from 9am to 5pm.
A nurse is there on every day.
A doctor is there on Mondays.
Money
The plan costs £10m over five years.
`;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Publishes what is named, as the command does; gives the newest entry. */
function publish(tree: ContentTree, ...references: string[]) {
  const { model, ledger } = loadIn(tree);
  if (!model) throw new Error('The tree of the test cannot be read.');
  const found = versionsToPublish(tree.folder, model, ledger, references);
  const place = { content: tree.folder, asOf: PUBLISHED_AT };
  return publishVersions(model, ledger, found, place).entries.at(-1);
}

function correct(tree: ContentTree, reference: string, reason = 'The sum was mistyped.') {
  const pending = pendingCorrection(tree.folder, loadIn(tree, LATER), reference, reason, LATER);
  writeEntry(contentFolder(tree.folder), loadIn(tree, LATER).ledger, pending.draft);
  return pending;
}

function withdraw(tree: ContentTree, version: string) {
  writeEntry(contentFolder(tree.folder), loadIn(tree).ledger, {
    action: 'withdrawn',
    plan: 'harbour',
    version,
    label: version,
    at: LATER,
    by: 'The board',
    reason: 'It named a patient.',
  });
}

describe('publish', () => {
  test('fixes files, words, sections, addresses, the moment and the rules', () => {
    using tree = openTree();
    const entry = publish(tree, 'harbour/2024-03-draft');
    expect(entry).toMatchObject({
      action: 'published',
      sequence: 1,
      label: 'Draft, March 2024',
      at: PUBLISHED_AT,
      rules: 1,
      text: sha256(WORDS_OF_DRAFT),
      files: [{ path: 'index.mdx', sha256: sha256(readIn(tree, `${DRAFT}/index.mdx`)) }],
      sections: [{ id: 'top' }, { id: 'urgent-care' }, { id: 'money' }],
      open: { unexplained: 0, unanswered: 0 },
    });
    expect(fixedAddresses(loadIn(tree).ledger)).toEqual(
      expect.arrayContaining([
        `${DRAFT}/`,
        `${DRAFT}/text.txt`,
        'plans/harbour/themes/opening-hours/',
        'news/update-published/',
        'ledger/',
      ]),
    );
    expect(mistakesIn(tree)).toEqual([]);
  });

  test('names each address once, however many versions follow', () => {
    using tree = sealedTree();
    const addresses = fixedAddresses(loadIn(tree).ledger);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('plans/harbour/compare/2024-03-draft/2024-09-update/');
  });

  test('keeps a copy of every file under its digest', () => {
    using tree = sealedTree();
    expect(readdirSync(path.join(tree.folder, 'ledger'))).toHaveLength(3);
  });

  test('refuses a version with substantive changes that nobody explained', () => {
    using tree = openTree();
    tree.write('site.yaml', readIn(tree, 'site.yaml').replace('show', 'refuse'));
    publish(tree, 'harbour/2024-03-draft');
    expect(() => publish(tree, 'harbour/2024-09-update')).toThrow(
      'Nobody has said why this changed in “Carers”',
    );
  });

  test('counts them in the entry where site.yaml allows them openly', () => {
    using tree = openTree();
    publish(tree, 'harbour/2024-03-draft');
    expect(publish(tree, 'harbour/2024-09-update')).toMatchObject({
      open: { unexplained: 1, unanswered: 0 },
    });
  });

  test('refuses a version that leaves a theme without a disposition, unless site.yaml allows it', () => {
    using tree = openTree();
    const theme = 'plans/harbour/themes/opening-hours.mdx';
    replaceIn(tree, theme, 'disposition: accepted, basis: stated', 'disposition: not-recorded');
    publish(tree, 'harbour/2024-03-draft');
    expect(() => publish(tree, 'harbour/2024-09-update')).toThrow(
      `content/${theme}: What became of “Opening hours” in “2024-09-update” is “not-recorded”.`,
    );
    replaceIn(tree, 'site.yaml', 'unexplained: show', 'unexplained: show, unanswered: show');
    expect(publish(tree, 'harbour/2024-09-update')).toMatchObject({
      open: { unexplained: 1, unanswered: 1 },
    });
  });

  test('asks for the version where only a plan is named', () => {
    using tree = openTree();
    expect(() => publish(tree, 'harbour')).toThrow(
      'content/plans/harbour/versions: “harbour” names a plan, and no version of it.\n' +
        '  Fix: Write both with a slash between them: harbour/2024-03-draft, harbour/2024-09-update.',
    );
  });

  test('refuses a version with a file that readers do not get', () => {
    using tree = openTree({ [`${DRAFT}/files/minutes.txt`]: 'Not for all.' });
    expect(() => publish(tree, 'harbour/2024-03-draft')).toThrow(
      `content/${DRAFT}/files/minutes.txt: Nothing that readers see lists this file`,
    );
  });

  test('refuses a version in which words of the example stand, naming file and line', () => {
    using tree = openTree();
    replaceIn(
      tree,
      `${DRAFT}/index.mdx`,
      '£10m over five years.',
      '£10m.\n\nReplace this example.',
    );
    const loaded = loadIn(tree);
    const found = (name: string) => {
      if (!loaded.model) throw new Error('The tree of the test cannot be read.');
      return [findVersion(tree.folder, loaded.model, `harbour/${name}`)];
    };
    expect(() => refuseExamples(tree.folder, loaded, found('2024-03-draft'))).toThrow(
      new RegExp(`content/${DRAFT}/index\\.mdx:\\d+:1: “Replace this example\\.”`),
    );
    expect(() => refuseExamples(tree.folder, loaded, found('2024-09-update'))).not.toThrow();
  });

  test('makes no entry as a command where words of the example stand', { timeout: 60_000 }, () => {
    using tree = openTree();
    replaceIn(
      tree,
      `${DRAFT}/index.mdx`,
      '£10m over five years.',
      '£10m.\n\nReplace this example.',
    );
    const args = ['--content', tree.folder, '--yes', '--as-of', PUBLISHED_AT];
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts/publish.ts'), 'harbour/2024-03-draft', ...args],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, PLANLEDGER_CACHE: path.join(tree.folder, '../cache') },
      },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/:\d+:1: “Replace this example\.”: These are words of the example/);
    expect(existsSync(path.join(tree.folder, 'ledger.json'))).toBe(false);
  });

  test('refuses a version that builds on one that is not in the ledger', () => {
    using tree = openTree();
    expect(() => publish(tree, 'harbour/2024-09-update')).toThrow(
      'Publish that one first: npm run publish -- harbour/2024-03-draft',
    );
  });

  test('refuses what readers cannot see yet: the ledger is public', () => {
    using tree = openTree({ 'news/update-published.mdx': undefined });
    replaceIn(tree, `${UPDATE}/index.mdx`, 'status: published', 'status: working');
    expect(() => publish(tree, 'harbour/2024-09-update')).toThrow(
      '“2024-09-update” is not out yet',
    );
  });

  test('refuses what is only announced', () => {
    using tree = openTree({ 'news/update-published.mdx': undefined });
    replaceIn(tree, `${UPDATE}/index.mdx`, 'published: 2024-09-02', 'expected: 2026-05');
    publish(tree, 'harbour/2024-03-draft');
    expect(() => publish(tree, 'harbour/2024-09-update')).toThrow('is only announced');
  });

  test('names the nearest version when one is misspelt', () => {
    using tree = openTree();
    expect(() => publish(tree, 'harbour/2024-09-updat')).toThrow('Write “2024-09-update”.');
    expect(() => publish(tree, 'harbour/2024-09-update/files')).toThrow('There is no version');
  });

  test('done twice adds nothing', () => {
    using tree = sealedTree();
    const before = readIn(tree, 'ledger.json');
    publishAll(tree, LATER);
    expect(readIn(tree, 'ledger.json')).toBe(before);
  });

  test('tells whoever dates an entry ahead that none can be made before that moment', () => {
    expect(datedAhead(LATER, PUBLISHED_AT)).toEqual([
      `The entry would be dated ${LATER}, which has not come: until then the ledger takes no entry of an earlier moment.`,
    ]);
    expect(datedAhead(PUBLISHED_AT, LATER)).toEqual([]);
  });

  test('gives entries whole seconds', () => {
    expect(entryTime('2026-01-31T09:00:00.123Z')).toBe('2026-01-31T09:00:00Z');
    expect(entryTime('2026-01-31T09:00:00+01:00')).toBe('2026-01-31T09:00:00+01:00');
  });

  test('refuses a moment before the newest entry', () => {
    using tree = openTree();
    publish(tree, 'harbour/2024-03-draft');
    expect(() => publishAll(tree, '2024-12-31T00:00:00Z')).toThrow(
      'An entry of 2024-12-31T00:00:00Z cannot follow entry 1 of 2025-01-01T00:00:00Z. Leave --as-of out',
    );
  });
});

describe('an entry', () => {
  /** What `publish` would enter for the draft. */
  function drafted(tree: ContentTree) {
    const { model, ledger } = loadIn(tree);
    if (!model) throw new Error('The tree of the test cannot be read.');
    const [found] = versionsToPublish(tree.folder, model, ledger, ['harbour/2024-03-draft']);
    if (!found) throw new Error('There is no draft in the test.');
    const place = { content: tree.folder, asOf: PUBLISHED_AT };
    return { ledger, draft: publishedDraft(model, ledger, found, place) };
  }
  const namesIn = (tree: ContentTree) => readdirSync(tree.folder, { recursive: true }).sort();

  test('is not made twice by two commands that read the same ledger', () => {
    using tree = openTree();
    const { ledger, draft } = drafted(tree);
    writeEntry(contentFolder(tree.folder), ledger, draft);
    const before = readIn(tree, 'ledger.json');
    expect(() => writeEntry(contentFolder(tree.folder), ledger, draft)).toThrow(
      'No entry was made: another command has written the ledger since this one read it.',
    );
    expect(readIn(tree, 'ledger.json')).toBe(before);
  });

  test('is not made of a file that changed while somebody was asked', () => {
    using tree = openTree();
    const { ledger, draft } = drafted(tree);
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£12m');
    expect(() => writeEntry(contentFolder(tree.folder), ledger, draft)).toThrow(
      `No entry was made: ${DRAFT}/index.mdx has changed since this command read it.`,
    );
    expect(existsSync(path.join(tree.folder, 'ledger.json'))).toBe(false);
  });

  test('that no check could read is not made', () => {
    using tree = openTree();
    const { ledger, draft } = drafted(tree);
    expect(() => writeEntry(contentFolder(tree.folder), ledger, { ...draft, label: ' ' })).toThrow(
      'No entry was made: it could not be read.',
    );
    expect(existsSync(path.join(tree.folder, 'ledger.json'))).toBe(false);
  });

  test('that cannot be written leaves nothing behind, not even the copies of its files', () => {
    using tree = openTree();
    const { ledger, draft } = drafted(tree);
    mkdirSync(path.join(tree.folder, 'ledger'));
    const before = namesIn(tree);
    // Beside its place nothing can be written under this name.
    const beside = path.join(tree.folder, `.ledger.json.${process.pid}`);
    mkdirSync(beside);
    expect(() => writeEntry(contentFolder(tree.folder), ledger, draft)).toThrow(
      /^No entry was made: the ledger cannot be written\. Make room on the disk, or see who may write/,
    );
    rmSync(beside, { recursive: true });
    expect(namesIn(tree)).toEqual(before);
  });

  test('keeps one copy of two files with the same bytes', () => {
    using tree = openTree();
    for (const name of ['map', 'plan']) addPicture(tree, `${DRAFT}/files/${name}.png`);
    const pictures = '![Map](files/map.png)\n\n![Plan](files/plan.png)\n\n## Money';
    replaceIn(tree, `${DRAFT}/index.mdx`, '## Money', pictures);
    publishAll(tree);
    expect(mistakesIn(tree)).toEqual([]);
  });

  test('says in one line what readers see for good', () => {
    expect(forReaders(' The sum\nwas mistyped. ')).toBe('The sum was mistyped.');
    expect(() => forReaders(' \n')).toThrow('Write a sentence');
    expect(() => forReaders('a\u202eb')).toThrow('U+202E');
  });
});

describe('correct', () => {
  test('is the only way to mend a published version, and leaves a dated entry with its reason', () => {
    using tree = sealedTree();
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    expect(mistakesIn(tree)).toHaveLength(1);
    const before = readIn(tree, 'ledger.json');
    publish(tree, 'harbour/2024-03-draft');
    expect(readIn(tree, 'ledger.json')).toBe(before);
    const { changes } = correct(tree, 'harbour/2024-03-draft');
    expect(changes).toEqual([
      {
        sentence: 'In Money: £10m became £11m.',
        before: 'The plan costs £10m over five years.',
        after: 'The plan costs £11m over five years.',
      },
    ]);
    expect(loadIn(tree, LATER).errors).toEqual([]);
    expect(loadIn(tree, LATER).ledger.entries.at(-1)).toMatchObject({
      action: 'corrected',
      sequence: 3,
      at: LATER,
      reason: 'The sum was mistyped.',
    });
    expect(chainFaults(loadIn(tree, LATER).ledger)).toEqual([]);
  });

  test('does not show its text before its moment, under the digest of the old one', () => {
    using tree = sealedTree();
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    correct(tree, 'harbour/2024-03-draft');
    const [before, on] = ['2025-02-01T08:59:59Z', LATER].map((at) => loadIn(tree, at).errors);
    expect(before?.map(({ message }) => message)).toEqual([
      `content/${DRAFT}/index.mdx: “2024-03-draft” was corrected on 1 February 2025 (ledger entry 3), after the moment that counts as now, and its files say already what they say since.
  Fix: Name a moment from ${LATER} on with --as-of, or leave --as-of out. To see the site as it was, take the content of that time, for example from Git.`,
    ]);
    expect(on).toEqual([]);
  });

  test('says when it is of substance: when whole sections come, go or move', () => {
    using tree = sealedTree();
    const text = readIn(tree, `${DRAFT}/index.mdx`);
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    expect(correct(tree, 'harbour/2024-03-draft').ofSubstance).toBe(false);
    tree.write(`${DRAFT}/index.mdx`, `${text}\n## Ferries [#ferries]\n\nThey sail again.\n`);
    expect(correct(tree, 'harbour/2024-03-draft').ofSubstance).toBe(true);
  });

  test('keeps the old text, and what is different now', () => {
    using tree = sealedTree();
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    correct(tree, 'harbour/2024-03-draft');
    const [correction] = loadIn(tree, LATER).model?.ledger.versions[0]?.corrections ?? [];
    const old = correction?.text.sections.flatMap(({ blocks }) => blocks).map(({ text }) => text);
    expect(old).toContain('The plan costs £10m over five years.');
    expect(correction?.comparison.changes).toHaveLength(1);
  });

  test('refuses when nothing differs, and when other mistakes are open', () => {
    using tree = sealedTree();
    expect(() => correct(tree, 'harbour/2024-03-draft')).toThrow('there is nothing to correct');
    replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
    replaceIn(tree, `${UPDATE}/index.mdx`, '8pm', '9pm');
    expect(() => correct(tree, 'harbour/2024-03-draft')).toThrow(
      '“2024-09-update” is not as it was',
    );
  });

  test('refuses a version that was never published', () => {
    using tree = openTree();
    expect(() => correct(tree, 'harbour/2024-03-draft')).toThrow(
      'publish it: npm run publish -- harbour/2024-03-draft',
    );
  });
});

describe('withdraw', () => {
  test('takes the text out of the version, of the plan and of every comparison', () => {
    using tree = sealedTree();
    withdraw(tree, '2024-09-update');
    const plan = loadIn(tree, LATER).model?.plans[0];
    expect(plan?.versions.map(({ effective }) => effective !== undefined)).toEqual([true, false]);
    expect(plan?.versions.at(-1)?.data.status).toBe('withdrawn');
    expect(plan?.versions.at(-1)?.data.summary).toContain('no longer published');
    expect(plan?.current?.id).toBe('2024-03-draft');
    expect(plan?.steps).toEqual([]);
    expect(mistakesIn(tree)).toEqual([]);
  });

  test('is not yet done before its moment', () => {
    using tree = sealedTree();
    withdraw(tree, '2024-09-update');
    expect(loadIn(tree, PUBLISHED_AT).model?.plans[0]?.current?.id).toBe('2024-09-update');
  });

  test('of a first version leaves those after it readable', () => {
    using tree = sealedTree();
    withdraw(tree, '2024-03-draft');
    const plan = loadIn(tree, LATER).model?.plans[0];
    expect(plan?.current?.effective?.sections.map(({ id }) => id)).toEqual([
      'urgent-care',
      'carers',
    ]);
    expect(mistakesIn(tree)).toEqual([]);
  });

  test('leaves nothing that could be corrected', () => {
    using tree = sealedTree();
    withdraw(tree, '2024-09-update');
    replaceIn(tree, `${UPDATE}/index.mdx`, '8pm', '9pm');
    expect(() => correct(tree, 'harbour/2024-09-update')).toThrow('was withdrawn');
  });
});

test('a comparison keeps its address when a newer version comes', () => {
  const version = (id: string, number: number, previous: string, hours: string) => `---
label: ${id}
number: ${number}
kind: update
amends: ${previous}
text: part
status: published
published: 2024-1${number - 3}-02
summary: Other hours.
---
## Urgent care [#urgent-care]

The walk-in centre opens from ${hours}.
`;
  using tree = sealedTree();
  const add = (id: string, number: number, previous: string, hours: string) => {
    tree.write(`plans/harbour/versions/${id}/index.mdx`, version(id, number, previous, hours));
    publishAll(tree);
  };
  add('2024-10-update', 3, '2024-09-update', '7am to 8pm');
  expect(loadIn(tree).model?.plans[0]?.kept).toEqual([]);
  add('2024-11-update', 4, '2024-10-update', '7am to 9pm');
  expect(
    loadIn(tree).model?.plans[0]?.kept.map(({ before, after }) => `${before.id}/${after.id}`),
  ).toEqual(['2024-03-draft/2024-10-update']);
});

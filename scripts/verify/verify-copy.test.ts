import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rehype } from 'rehype';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderContext } from '../../src/core/document/hast/context.ts';
import { hastOfBlocks } from '../../src/core/document/hast.ts';
import type { PlanDocument } from '../../src/core/document/types.ts';
import { documentJson } from '../../src/core/export/document-json.ts';
import { ledgerText } from '../../src/core/ledger/ledger-text.ts';
import { normalText } from '../../src/core/ledger/normal-text.ts';
import { fixedAddresses, versionStates } from '../../src/core/ledger/states.ts';
import { siteSums, sumsText } from '../../src/core/ledger/sums.ts';
import type { Ledger } from '../../src/core/ledger/types.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import type { ContentTree } from '../../tests/support/content-tree.ts';
import {
  addPicture,
  DRAFT,
  loadIn,
  openTree,
  publishAll,
  replaceIn,
  UPDATE,
} from '../../tests/support/sealed-tree.ts';
import { pendingCorrection } from '../ledger/correction.ts';
import { writeEntry } from '../ledger/write-ledger.ts';
import type { SiteCopy } from './site-copy.ts';
import { copyFaultsOf, pageWords, unsealedIn } from './verify-copy.ts';

const LATER = '2025-02-01T00:00:00Z';
const MAP = 'files/map.png';

const ABOUT = { label: '', organisations: [], renditions: [] };

let tree: ContentTree;
/** The ledger of a site with a corrected version, and what stands at each address of it. */
let ledger: Ledger;
let site: ReadonlyMap<string, string>;

beforeAll(() => {
  tree = openTree();
  addPicture(tree, `${DRAFT}/${MAP}`);
  replaceIn(tree, `${DRAFT}/index.mdx`, '## Money', `![Map](${MAP})\n\n## Money`);
  publishAll(tree);
  replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£11m');
  correct('harbour/2024-03-draft');
  replaceIn(tree, `${UPDATE}/index.mdx`, 'one week', 'two weeks');
  correct('harbour/2024-09-update');
  replaceIn(tree, `${DRAFT}/index.mdx`, 'five years', 'six years');
  ledger = correct('harbour/2024-03-draft');
  site = new Map(pagesOf(tree, ledger));
});

afterAll(() => tree[Symbol.dispose]());

function correct(reference: string): Ledger {
  const loaded = loadIn(tree, LATER);
  const { draft } = pendingCorrection(tree.folder, loaded, reference, 'Mistyped.', LATER);
  return writeEntry(contentFolder(tree.folder), loaded.ledger, draft);
}

/** What a build puts at the addresses of a ledger, as far as a verification reads it. */
function pagesOf(tree: ContentTree, ledger: Ledger): (readonly [string, string])[] {
  const { model } = loadIn(tree, LATER);
  const [plan] = model?.plans ?? [];
  const map = readFileSync(path.join(tree.folder, DRAFT, MAP), 'latin1');
  const corrections = model?.ledger.versions.flatMap((version) => version.corrections) ?? [];
  return [
    ...fixedAddresses(ledger).map((address) => [address, 'There is something.'] as const),
    ['ledger.json', ledgerText(ledger)],
    ['ledger.sha256', sumsText(siteSums(versionStates(ledger)))],
    [`${DRAFT}/${MAP}`, map],
    [`${DRAFT}/corrections/3/${MAP}`, map],
    [`${DRAFT}/corrections/5/${MAP}`, map],
    ...corrections.map(
      ({ entry, text }) =>
        [
          `plans/harbour/versions/${entry.version}/corrections/${entry.sequence}/text.txt`,
          normalText(text),
        ] as const,
    ),
    ...(plan?.versions ?? []).flatMap(({ id, own, effective, data }) => {
      const page = `plans/harbour/versions/${id}/`;
      const texts = [[page, effective] as const, [`${page}as-published/`, own] as const];
      return [
        ...texts
          .filter(([address]) => address === page || data.text === 'part')
          .flatMap(([address, document]) => (document ? pageOf(address, document) : [])),
        [`${page}text.txt`, normalText(own ?? { sections: [] })] as const,
      ];
    }),
  ];
}

function pageOf(address: string, document: PlanDocument): (readonly [string, string])[] {
  const children = hastOfBlocks(
    document.sections.flatMap(({ blocks }) => blocks),
    { ...renderContext(), permalinks: true },
  );
  const named = { id: 'harbour', title: 'Harbour', address };
  const json = { schema: '', plan: named, version: named, kind: 'draft', text: 'whole' } as const;
  return [
    [address, `<h1>Plan</h1><div class="pl-prose">${html(children)}</div><p>Around it.</p>`],
    [`${address}index.json`, documentJson({ ...json, language: 'en', about: ABOUT, document })],
  ];
}

function html(children: ReturnType<typeof hastOfBlocks>): string {
  return rehype()
    .data('settings', { fragment: true })
    .stringify({ type: 'root', children: [...children] });
}

/** A copy of the site in which some addresses hold something else, or nothing. */
function copyWith(changes: Readonly<Record<string, string | undefined>>): SiteCopy {
  const copy = new Map(site);
  for (const [address, text] of Object.entries(changes)) {
    if (text === undefined) copy.delete(address);
    else copy.set(address, text);
  }
  return {
    async read(address) {
      const text = copy.get(address);
      return text === undefined
        ? undefined
        : Buffer.from(text, address.endsWith('.png') ? 'latin1' : 'utf8');
    },
    list: (folder) => [
      ...new Set(
        [...copy.keys()]
          .filter((address) => address.startsWith(`${folder}/`))
          .map((address) => address.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
  };
}

async function faultsWith(changes: Readonly<Record<string, string | undefined>>) {
  const faults = await copyFaultsOf(copyWith(changes), ledger);
  return faults.map(({ at, problem }) => `${at}: ${problem}`);
}

const at = (address: string) => site.get(address) ?? '';

describe('a copy of a site', () => {
  test('that is as it was published has no faults', async () => {
    expect(await faultsWith({})).toEqual([]);
  });

  test.each([
    [`${DRAFT}/`, '£11m', '£12m', 'it reads “'],
    [`${UPDATE}/as-published/`, 'two weeks', 'one week', 'it reads “'],
    [`${DRAFT}/index.json`, '£11m', '£12m', 'The section “money” is not as it was published.'],
    [`${UPDATE}/as-published/index.json`, 'two weeks', 'one week', 'is not as it was published.'],
    [`${DRAFT}/text.txt`, '£11m', '£12m', 'These are not the words that were published.'],
    [`${DRAFT}/corrections/3/text.txt`, '£10m', '£9m', 'This is not what was published at first.'],
    [`${DRAFT}/${MAP}`, 'PNG', 'PNg', 'These are not the bytes that were published.'],
    [`${DRAFT}/corrections/3/${MAP}`, 'PNG', 'PNg', 'This is not what was published at first.'],
    ['ledger.sha256', 'a', 'b', 'These are not the digests that the ledger names.'],
  ])('in which %s says “%s” otherwise is refused', async (address, from, to, told) => {
    expect(at(address)).toContain(from);
    const faults = await faultsWith({ [address]: at(address).replace(from, to) });
    expect(faults[0]).toContain(told);
    expect(faults[0]).toMatch(new RegExp(`^${address}: `));
  });

  test('in which any address that was published answers nothing is refused', async () => {
    for (const address of fixedAddresses(ledger).filter((address) => address !== 'ledger.json')) {
      const faults = await faultsWith({ [address]: undefined });
      expect(faults.join('\n')).toContain(`${address}: `);
    }
  });

  test('in which the words of a version are gone is refused once, as that', async () => {
    expect(await faultsWith({ [`${DRAFT}/text.txt`]: undefined })).toEqual([
      `${DRAFT}/text.txt: These are not the words that were published.`,
    ]);
  });

  test('is refused for broken data, and for words that stand beside the text', async () => {
    expect(await faultsWith({ [`${DRAFT}/index.json`]: '{' })).toEqual([
      `${DRAFT}/index.json: The data of the version is missing or broken.`,
    ]);
    expect(await faultsWith({ [`${UPDATE}/as-published/index.json`]: '{' })).toEqual([
      `${UPDATE}/as-published/index.json: The data of the version is missing or broken.`,
    ]);
    const page = `${DRAFT}/`;
    const beside = `${at(page)}<div class="pl-prose">The harbour closes.</div>`;
    expect(await faultsWith({ [page]: beside })).toHaveLength(1);
  });

  test('is refused for a word that pretends to be the number of a note', async () => {
    const page = `${DRAFT}/`;
    const hidden = at(page).replace(
      'The plan costs',
      'The plan <sup class="pl-note">never</sup> costs',
    );
    expect(hidden).not.toBe(at(page));
    expect(await faultsWith({ [page]: hidden })).toHaveLength(1);
    const bracketed = hidden.replace('never', '[never]');
    expect(await faultsWith({ [page]: bracketed })).toHaveLength(1);
    const numbered = at(page).replace(
      'The plan costs',
      'The plan<sup class="pl-note">[1]</sup> costs',
    );
    expect(await faultsWith({ [page]: numbered })).toEqual([]);
  });

  test('may lead on from an address that moved', async () => {
    const page = `${UPDATE}/as-published/`;
    const moved = '<meta http-equiv="refresh" content="0; url=/about/">';
    expect(await faultsWith({ [page]: moved })).toEqual([]);
    expect(await faultsWith({ [page]: moved.replace('/about', '//other.example') })).toHaveLength(
      1,
    );
    expect(await faultsWith({ [page]: 'Nothing.' })).toHaveLength(1);
    expect(await faultsWith({ [`${UPDATE}/`]: moved })).toHaveLength(1);
  });

  test('is refused for a file that nobody published', async () => {
    expect(await faultsWith({ [`${DRAFT}/files/plan.pdf`]: 'Another plan.' })).toEqual([
      `${DRAFT}/files/plan.pdf: This file was not published with the version.`,
    ]);
  });

  test('says of which versions the ledger knows nothing', () => {
    expect(unsealedIn(copyWith({}), ledger)).toEqual([]);
    const other = copyWith({ 'plans/harbour/versions/2026-other/': 'Another plan.' });
    expect(unsealedIn(other, ledger)).toEqual(['harbour/2026-other']);
  });
});

describe('a copy with a version that was withdrawn later', () => {
  const notice = 'This version was withdrawn.';
  const emptied = {
    [`${UPDATE}/`]: notice,
    [`${UPDATE}/as-published/`]: notice,
    [`${UPDATE}/text.txt`]: notice,
    [`${UPDATE}/index.json`]: '{ "version": {}, "sections": [] }',
  };

  function faultsWithdrawn(changes: Readonly<Record<string, string>>) {
    const frame = { plan: 'harbour', version: '2024-09-update', label: 'Update' };
    const grown = writeEntry(contentFolder(tree.folder), ledger, {
      ...frame,
      action: 'withdrawn',
      at: LATER,
      by: 'The board',
      reason: 'It named a patient.',
    });
    writeFileSync(path.join(tree.folder, 'ledger.json'), ledgerText(ledger));
    return copyFaultsOf(copyWith({ ...emptied, ...changes }), grown);
  }

  test('has no faults where a notice stands in the place of the text', async () => {
    expect(await faultsWithdrawn({})).toEqual([]);
  });

  test.each([
    `${UPDATE}/`,
    `${UPDATE}/as-published/`,
    `${UPDATE}/text.txt`,
    `${UPDATE}/index.json`,
  ])('is refused where its text still stands at %s', async (address) => {
    expect(await faultsWithdrawn({ [address]: at(address) })).toEqual([
      { at: address, problem: 'This text was withdrawn and is still here.' },
    ]);
  });
});

test('the words of a page are those of its text alone, without the numbers of its notes', () => {
  const page =
    '<p>Menu</p><div class="pl-prose"><p>Two  words<sup class="pl-note">[2]</sup></p></div>';
  expect(pageWords(Buffer.from(page))).toBe('Twowords');
  expect(pageWords(undefined)).toBe('');
});

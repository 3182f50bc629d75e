import { expect, test } from 'vitest';
import { fileDifferences, sameFiles } from './files.ts';
import { fixedAddresses, stateOf, versionStates } from './states.ts';
import { contentSums, siteSums, sumsText } from './sums.ts';
import { corrected, fileOf, ledgerOf, published, withdrawn } from './test-ledgers.ts';

const ledger = ledgerOf(
  published('draft', '03-01'),
  published('update', '06-01'),
  corrected('update', '06-09'),
  withdrawn('draft', '09-01'),
);

test('a version’s bytes are those of its newest correction', () => {
  const state = stateOf(ledger, 'fen', 'update');
  expect(state?.published.sequence).toBe(2);
  expect(state?.seal.sequence).toBe(3);
  expect(state?.withdrawn).toBeUndefined();
});

test('of several corrections the last counts', () => {
  const twice = ledgerOf(
    published('update', '06-01'),
    corrected('update', '06-09'),
    corrected('update', '06-20', 'A gap of £625m.'),
  );
  expect(stateOf(twice, 'fen', 'update')?.seal.sequence).toBe(3);
});

test('what was withdrawn is still known, with its notice', () => {
  expect(stateOf(ledger, 'fen', 'draft')?.withdrawn?.by).toBe('The board');
});

test('versions stand in the order in which they were published', () => {
  expect(versionStates(ledger).map(({ version }) => version)).toEqual(['draft', 'update']);
});

test('no address is forgotten, also of what was withdrawn', () => {
  expect(fixedAddresses(ledger)).toEqual([
    'plans/fen/versions/draft/',
    'plans/fen/versions/update/',
    'plans/fen/versions/update/corrections/2/',
  ]);
});

test('files that differ, came or went are told apart', () => {
  const sealed = [fileOf('index.mdx', 'a'), fileOf('files/map.png', 'm')];
  const found = [fileOf('index.mdx', 'b'), fileOf('files/Map.png', 'm')];
  const differences = fileDifferences(sealed, found);
  expect(differences.changed.map(({ was }) => was.path)).toEqual(['index.mdx']);
  expect(differences.missing.map(({ path }) => path)).toEqual(['files/map.png']);
  expect(differences.added.map(({ path }) => path)).toEqual(['files/Map.png']);
  expect(sameFiles(differences)).toBe(false);
  expect(sameFiles(fileDifferences(sealed, sealed))).toBe(true);
});

test('the lists for sha256sum name what stands in the content, and what stands on the site', () => {
  const states = versionStates(ledger);
  expect(contentSums(states).map(({ path }) => path)).toEqual([
    'plans/fen/versions/draft/index.mdx',
    'plans/fen/versions/update/index.mdx',
  ]);
  expect(sumsText(siteSums(states))).toMatch(
    /^[0-9a-f]{64} {2}plans\/fen\/versions\/update\/text\.txt\n$/,
  );
});

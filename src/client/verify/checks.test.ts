import { describe, expect, test } from 'vitest';
import { doc, p, section } from '../../core/document/test-builders.ts';
import type { PlanDocument } from '../../core/document/types.ts';
import { ledgerText } from '../../core/ledger/ledger-text.ts';
import { sealText } from '../../core/ledger/normal-text.ts';
import { versionStates } from '../../core/ledger/states.ts';
import {
  corrected,
  fileOf,
  ledgerOf,
  published,
  withdrawn,
} from '../../core/ledger/test-ledgers.ts';
import type { EntryDraft } from '../../core/ledger/types.ts';
import { checkAddress } from './check-address.ts';
import { checkFile } from './check-file.ts';
import { checkWords } from './check-words.ts';
import { hostElsewhere } from './page-words.ts';
import { toldState } from './told-state.ts';
import type { LedgerSite } from './types.ts';

const money = doc(section('Money', p('The plan costs £628m over five years.')));
const map = fileOf('files/map.png', 'map');

/** “Published”, with a text and, in the first, a map. */
function sealed(version: string, day: string, text: PlanDocument): EntryDraft {
  const files = version === 'draft' ? [map] : [];
  return Object.assign(published(version, day), sealText(text), { files });
}

const ledger = ledgerOf(
  sealed('draft', '03-01', money),
  published('update', '06-01'),
  corrected('update', '06-05'),
  sealed('final', '07-01', doc(section('Money', p('It costs £9m.')))),
  withdrawn('final', '07-09'),
  sealed('papers', '08-01', doc()),
);

/** The site of the ledger; each version says the same. */
function siteWith(faults: readonly string[] = []): LedgerSite {
  return {
    base: new URL('https://plans.example/health/'),
    ledger,
    states: versionStates(ledger),
    fetchText: async (address) => (address === 'ledger.json' ? ledgerText(ledger) : undefined),
    textOf: async () => ({ document: money, faults }),
  };
}

const check = (text: string) => checkFile(new File([text], 'file'), siteWith());

describe('checkAddress', () => {
  const versions = '/health/plans/fen/versions';

  test('does not speak of what stands on another site', async () => {
    const result = await checkAddress(`https://copy.example${versions}/draft/`, siteWith());
    expect(result.outcome).toBe('unknown');
    expect(result.lines[0]).toContain('That address is on copy.example');
    expect(hostElsewhere(`${versions}/draft/`, siteWith().base)).toBeUndefined();
  });

  test('says when a version was withdrawn, and when a page is not there', async () => {
    const result = await checkAddress(`${versions}/final`, siteWith());
    expect(result).toMatchObject({ outcome: 'unknown' });
    expect(result.lines[0]).toContain('withdrawn on 9 July 2024 (entry 5): It named a patient.');
    expect(result.links.map(({ text }) => text)).toEqual([
      'The notice in the place of final',
      'Ledger entry 5',
    ]);
    for (const address of ['/draft', '/draft/', '/draft/index.html']) {
      expect(await checkAddress(versions + address, siteWith())).toMatchObject({
        outcome: 'differs',
        lines: ['There is no page at this address.', expect.any(String)],
      });
    }
  });

  test('asks for a file at its own address, which shows no text of a version', async () => {
    const asked: string[] = [];
    const site = { ...siteWith(), fetchText: async (one: string) => void asked.push(one) };
    await checkAddress(`${versions}/draft/text.txt`, site);
    await checkAddress(`${versions}/draft/full`, site);
    expect(asked).toEqual(['plans/fen/versions/draft/text.txt', 'plans/fen/versions/draft/full/']);
  });

  test('knows which addresses are not those of a version', async () => {
    const result = await checkAddress('/health/about/', siteWith());
    expect(result.lines[0]).toContain('not the address of a version');
    expect((await checkAddress('/other/', siteWith())).outcome).toBe('unknown');
  });
});

describe('checkFile', () => {
  test('knows the words and the files of a version by their bytes', async () => {
    const words = await check('Money\nThe plan costs £628m over five years.\n');
    expect(words).toMatchObject({ outcome: 'match' });
    expect(words.lines[0]).toBe('These are the words of draft, byte for byte.');
    expect(await check('map')).toMatchObject({ outcome: 'match' });
    expect(await check('map!')).toMatchObject({ outcome: 'differs' });
  });

  test('tells the text before a correction, and what was withdrawn, from what stands', async () => {
    const before = await check('A gap of £628m.\n');
    expect(before.outcome).toBe('unknown');
    expect(before.lines.join(' ')).toContain('as it stood before it was corrected');
    expect(await check('A gap of £626m.\n')).toMatchObject({ outcome: 'match' });
    expect(await check('Money\nIt costs £9m.\n')).toMatchObject({
      outcome: 'unknown',
      lines: [expect.any(String), expect.stringContaining('withdrawn on'), expect.any(String)],
    });
  });

  test('does not take an empty file for the words of a version that has none', async () => {
    expect(await check('')).toMatchObject({ outcome: 'differs' });
  });
});

describe('checkWords', () => {
  const words = 'The plan costs £628m';

  test('finds them in every version but what was withdrawn', async () => {
    const result = await checkWords(words, '', siteWith());
    expect(result.outcome).toBe('match');
    expect(result.lines.join(' ')).toContain('draft');
    expect(result.lines.join(' ')).not.toContain('withdrawn');
    expect(result.lines.filter((line) => line.startsWith('These words stand in'))).toHaveLength(3);
  });

  test('looks in the one version that is named', async () => {
    const result = await checkWords(words, 'fen/draft', siteWith());
    expect(result.lines[0]).toBe('These words stand in draft, from the section “Money” on.');
    expect(result.links).toHaveLength(2);
    expect(await checkWords('The plan costs £628', 'fen/other', siteWith())).toMatchObject({
      outcome: 'differs',
    });
  });

  test('says so when the version in which they stand is not as it was published', async () => {
    const result = await checkWords(words, '', siteWith(['The section “money” is missing.']));
    expect(result.outcome).toBe('differs');
    expect(result.lines).toContain('The section “money” is missing.');
  });

  test('asks for more where a few letters stand in many texts', async () => {
    expect(await checkWords('The plan co', '', siteWith())).toMatchObject({ outcome: 'unknown' });
    expect(await checkWords('The plan costs', '', siteWith())).toMatchObject({ outcome: 'match' });
    expect(await checkWords('The plan kosts', '', siteWith())).toMatchObject({
      outcome: 'differs',
      lines: [expect.stringContaining('in any of the 3 versions'), expect.any(String)],
    });
  });
});

test('what the ledger says of a version is one sentence', () => {
  const told = versionStates(ledger).map(toldState);
  expect(told[0]).toBe('draft was entered into the ledger on 1 March 2024 (entry 1).');
  expect(told[1]).toBe(
    'update was entered into the ledger on 1 June 2024 (entry 2) and corrected on 5 June 2024 (entry 3).',
  );
  expect(told[2]).toBe(
    'final was entered into the ledger on 1 July 2024 (entry 4) and withdrawn on 9 July 2024 (entry 5): It named a patient.',
  );
});

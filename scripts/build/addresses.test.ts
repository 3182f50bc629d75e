import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ledgerOf, published, withdrawn } from '../../src/core/ledger/test-ledgers.ts';
import { checkAddresses } from './addresses.ts';

const VERSION = 'plans/fen/versions/draft';
const ledger = ledgerOf(published('draft', '03-01'));

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'planledger-addresses-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function addPage(address: string, html: string): void {
  mkdirSync(path.join(site, address), { recursive: true });
  writeFileSync(path.join(site, address, 'index.html'), html);
}

describe('checkAddresses', () => {
  test('passes a site in which every address and every section is there', () => {
    addPage(VERSION, '<h2 id="finance">Finance</h2>');
    expect(() => checkAddresses(site, ledger)).not.toThrow();
  });

  test('names an address that was published and is gone, and what to do', () => {
    expect(() => checkAddresses(site, ledger)).toThrow(
      /not in the site:\n\/plans\/fen\/versions\/draft\/\n.*\n?.*moved\.yaml/s,
    );
  });

  test('names a section to which links may lead and that a page no longer has', () => {
    addPage(VERSION, '<h2 id="money">Money</h2>');
    expect(() => checkAddresses(site, ledger)).toThrow('/plans/fen/versions/draft/#finance');
  });

  test('asks of a withdrawn version for its address only: its sections went with it', () => {
    const now = ledgerOf(published('draft', '03-01'), withdrawn('draft', '09-01'));
    addPage(VERSION, '<p>Withdrawn.</p>');
    expect(() => checkAddresses(site, now)).not.toThrow();
  });
});

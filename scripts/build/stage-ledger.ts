import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileDifferences } from '../../src/core/ledger/files.ts';
import { ledgerText } from '../../src/core/ledger/ledger-text.ts';
import { isSealing, type VersionState } from '../../src/core/ledger/states.ts';
import { contentFolder } from '../../src/data/content-folder.ts';
import { KEPT_FOLDER, versionFilesNow } from '../../src/data/kept-files.ts';
import { LEDGER_FILE } from '../../src/data/ledger.ts';
import type { SiteModel } from '../../src/data/model.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { normaliseLines } from '../../src/markdown/lines.ts';
import { CommandError } from '../command-error.ts';
import { copySignature, isSignatureOfAnother } from './signature.ts';

/**
 * Copies the ledger as it stands at the moment of the build, with the kept copies that its pages
 * need, and takes the text of withdrawn versions out of what was staged.
 *
 * @param folder The staged content, plans included.
 */
export function stageLedger(content: string, { ledger }: SiteModel, folder: string): void {
  const { entries } = ledger.ledger;
  if (entries.length === 0) return;
  const text = ledgerText(ledger.ledger);
  writeFileSync(path.join(folder, LEDGER_FILE), text);
  stageSignature(content, text, folder);
  const states = ledger.versions.map(({ state }) => state);
  const withdrawn = states.filter((state) => state.withdrawn);
  const names = new Set(withdrawn.map(({ plan, version }) => `${plan}/${version}`));
  const needed = entries
    .filter(isSealing)
    .filter(({ plan, version }) => !names.has(`${plan}/${version}`))
    .flatMap(({ files }) => files.map(({ sha256 }) => sha256));
  mkdirSync(path.join(folder, KEPT_FOLDER), { recursive: true });
  for (const digest of new Set(needed)) {
    const kept = path.join(contentFolder(content).root, KEPT_FOLDER, digest);
    if (existsSync(kept)) cpSync(kept, path.join(folder, KEPT_FOLDER, digest));
  }
  for (const state of withdrawn) stageWithdrawn(content, state, folder);
  refuseChanged(
    folder,
    states.filter((state) => !state.withdrawn),
  );
}

/** A signature is of the whole ledger: it does not hold for one that goes up to this moment only. */
function stageSignature(content: string, text: string, folder: string): void {
  const whole = readFileSync(path.join(content, LEDGER_FILE), 'utf8');
  if (normaliseLines(whole) !== text) return;
  if (!isSignatureOfAnother(content)) {
    copySignature(content, folder);
    return;
  }
  console.error(
    `${LEDGER_FILE}.sig is no signature of the ledger as it is now, and is not published. Sign again: ssh-keygen -Y sign -f KEY -n planledger ${path.join(content, LEDGER_FILE)}`,
  );
}

/** Somebody may have saved a file after it was checked and before it was copied. */
function refuseChanged(folder: string, states: readonly VersionState[]): void {
  for (const { plan, version, seal } of states) {
    const place = `plans/${plan}/versions/${version}`;
    const { changed } = fileDifferences(seal.files, versionFilesNow(contentFolder(folder), place));
    if (changed.length === 0) continue;
    throw new CommandError(
      `${place}/${changed[0]?.was.path} has changed since this build checked it. Build again: then you are told what differs.`,
    );
  }
}

/** Of a withdrawn version only its front matter and its records go on: its number, its label, what it follows. */
function stageWithdrawn(content: string, state: VersionState, folder: string): void {
  const version = `plans/${state.plan}/versions/${state.version}`;
  const staged = path.join(folder, version);
  for (const { path: file } of state.seal.files) {
    if (file !== 'changes.yaml') rmSync(path.join(staged, file), { force: true });
  }
  const source = path.join(content, version);
  const index = normaliseLines(readFileSync(path.join(source, 'index.mdx'), 'utf8'));
  const { frontMatter } = splitFrontMatter(index, '');
  if (existsSync(staged)) {
    writeFileSync(path.join(staged, 'index.mdx'), `---\n${frontMatter?.text ?? ''}\n---\n`);
  }
}

import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { ContentWarning } from '../core/content-warning.ts';
import { dayOfInstant } from '../core/dates/instant.ts';
import { printDate } from '../core/dates/print.ts';
import { ContentError } from '../core/errors.ts';
import { fileDifferences } from '../core/ledger/files.ts';
import { sealText } from '../core/ledger/normal-text.ts';
import { RULES } from '../core/ledger/rules.ts';
import { isSealing, stateOf, type VersionState } from '../core/ledger/states.ts';
import type { Ledger, SealedFile, SealedSection } from '../core/ledger/types.ts';
import { bytesOf, type ContentFolder, entriesIn, shownName } from './content-folder.ts';
import { KEPT_FOLDER, keptBytes, versionFilesNow } from './kept-files.ts';
import type { VersionModel } from './model.ts';
import { toldDifference } from './sealed-difference.ts';

/** A published version that is not as it was published. */
export interface BrokenSeal {
  readonly state: VersionState;
  readonly errors: readonly ContentError[];
}

/**
 * Holds every published version against the ledger, byte by byte.
 *
 * @returns Those of which a file differs, came or went, each told as a mistake in the content.
 */
export function brokenSeals(content: ContentFolder, states: readonly VersionState[]): BrokenSeal[] {
  return states
    .map((state) => ({ state, errors: errorsOf(content, state) }))
    .filter(({ errors }) => errors.length > 0);
}

/** Kept copies of published files, of every state that a version was in, that are gone or damaged. */
export function damagedCopies(content: ContentFolder, { entries }: Ledger): ContentError[] {
  return entries
    .filter(isSealing)
    .flatMap(({ plan, version, sequence, files }) =>
      files.map((file) => ({ ...file, of: `${plan}/${version}`, sequence })),
    )
    .filter(({ sha256 }) => !keptBytes(content, sha256))
    .map(
      ({ sha256, path: name, of, sequence }) =>
        new ContentError(
          { file: shownName(content, `${KEPT_FOLDER}/${sha256}`) },
          `The kept copy of ${name} of “${of}” (ledger entry ${sequence}) is gone, damaged, or no file that can be opened.`,
          'Restore this file, for example from Git.',
        ),
    );
}

/**
 * Published versions that were corrected after the moment that counts as now: their files hold what
 * they say since, and would show it under the digest of what they said before.
 */
export function correctedLater(
  content: ContentFolder,
  states: readonly VersionState[],
  ledgerNow: Ledger,
): ContentError[] {
  return states.flatMap(({ plan, version, seal }) => {
    const then = stateOf(ledgerNow, plan, version);
    if (!then || then.withdrawn || then.seal.sequence === seal.sequence) return [];
    return [
      new ContentError(
        { file: shownName(content, `plans/${plan}/versions/${version}/index.mdx`) },
        `“${version}” was corrected on ${printDate(dayOfInstant(seal.at))} (ledger entry ${seal.sequence}), after the moment that counts as now, and its files say already what they say since.`,
        `Name a moment from ${seal.at} on with --as-of, or leave --as-of out. To see the site as it was, take the content of that time, for example from Git.`,
      ),
    ];
  });
}

/**
 * Files among the kept copies that no entry names: entries may have been taken out of the ledger, or
 * a command was cut short before it made its entry.
 */
export function strayCopies(content: ContentFolder, { entries }: Ledger): ContentWarning[] {
  const named = new Set(
    entries.filter(isSealing).flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
  );
  return entriesIn(content, KEPT_FOLDER)
    .filter(({ name }) => !named.has(name))
    .map(({ name }) => ({
      place: { file: shownName(content, `${KEPT_FOLDER}/${name}`) },
      problem: 'No entry of the ledger names this copy: is its newest entry gone?',
      fix: 'Compare the ledger with an earlier copy (npm run verify -- dist --since FILE). If nothing is missing there, a command was cut short: run it again, or remove this file.',
    }));
}

/**
 * Versions whose bytes are as they were published, and which are read as other words now: then it
 * is Planledger that changed.
 */
export function otherwiseRead(
  content: ContentFolder,
  states: readonly VersionState[],
  versions: readonly VersionModel[],
): ContentError[] {
  return states.flatMap(({ plan, version, seal, withdrawn }) => {
    const own = versions.find((one) => one.plan === plan && one.id === version)?.own;
    if (!own || withdrawn || seal.rules !== RULES) return [];
    const now = sealText(own);
    const section =
      firstOther(seal.sections, now.sections) ?? firstOther(now.sections, seal.sections);
    if (now.text === seal.text && !section) return [];
    return [
      new ContentError(
        { file: shownName(content, `plans/${plan}/versions/${version}/index.mdx`) },
        `The files of “${version}” are as they were published, but their text is read otherwise now${section ? `, from the section “${section.id}” on` : ''}.`,
        'Build with the Planledger that published it, or tell those who maintain Planledger.',
      ),
    ];
  });
}

/** The first section of one list that does not stand in the other, at its place with its id and its content. */
function firstOther(
  sections: readonly SealedSection[],
  others: readonly SealedSection[],
): SealedSection | undefined {
  return sections.find(
    ({ id, digest }, index) => others[index]?.id !== id || others[index]?.digest !== digest,
  );
}

function errorsOf(content: ContentFolder, state: VersionState): ContentError[] {
  const folder = `plans/${state.plan}/versions/${state.version}`;
  const { missing, added, changed } = fileDifferences(
    state.seal.files,
    versionFilesNow(content, folder),
  );
  const sealed = `entered into the ledger on ${printDate(dayOfInstant(state.seal.at))} (entry ${state.seal.sequence})`;
  const fileOf = (name: string) => shownName(content, `${folder}/${name}`);
  const record = recordIt(state);
  return [
    ...missing.map(
      (file) =>
        new ContentError(
          { file: fileOf(file.path) },
          `This file ${isFile(path.join(content.root, folder, file.path)) ? 'cannot be opened' : 'is gone'}. It belongs to “${state.version}”, which was ${sealed}.`,
          // A version without its text is no correction: it is taken back, with “withdraw”.
          `${putBack(content, folder, file)}${file.path === 'index.mdx' ? '' : record}`,
        ),
    ),
    ...added.map(
      ({ path: name }) =>
        new ContentError(
          { file: fileOf(name) },
          `This file does not belong to “${state.version}” as it was ${sealed}.`,
          `Remove it.${record}`,
        ),
    ),
    ...changed.map(({ was }) => {
      const { words, line } = toldDifference(
        was.path,
        keptBytes(content, was.sha256),
        bytesOf(path.join(content.root, folder, was.path)) ?? new Uint8Array(),
      );
      return new ContentError(
        { file: fileOf(was.path), ...(line !== undefined && { line }) },
        `“${state.version}” is not as it was ${sealed}. ${words}`,
        `${putBack(content, folder, was)}${record}`,
      );
    }),
  ];
}

function isFile(full: string): boolean {
  try {
    return lstatSync(full).isFile();
  } catch {
    return false;
  }
}

/** The command that puts a published file back; also where its folder went with it. */
function putBack(
  { root, name }: ContentFolder,
  folder: string,
  { path: file, sha256 }: SealedFile,
): string {
  const within = path.posix.dirname(`${folder}/${file}`);
  const make = existsSync(path.join(root, within)) ? '' : `mkdir -p ${name}/${within} && `;
  return `Put back what was published: ${make}cp ${name}/${KEPT_FOLDER}/${sha256} ${name}/${folder}/${file}`;
}

/** How to make a change that is meant; there is none for what was withdrawn. */
function recordIt({ plan, version, withdrawn }: VersionState): string {
  if (withdrawn) return '';
  return `\n  If this mends a mistake, say so: npm run correct -- ${plan}/${version} --reason "…"`;
}

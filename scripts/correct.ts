/**
 * Corrects a published version: enters the mended files into the ledger, with the reason. The
 * correction is shown on the version, and the old text stays at an address of its own.
 *
 *     npm run correct -- north-fen/2026-06-update --reason "The sum in “Money” was mistyped." [--yes]
 */
import { instantReached } from '../src/core/dates/instant.ts';
import { shortDigest } from '../src/core/ledger/digest.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { CommandError } from './command-error.ts';
import { openContent } from './content.ts';
import { confirm } from './ledger/confirm.ts';
import { type PendingCorrection, pendingCorrection } from './ledger/correction.ts';
import { refuseDamagedPictures } from './ledger/damaged-pictures.ts';
import { forReaders } from './ledger/for-readers.ts';
import { entryTime, writeEntry } from './ledger/write-ledger.ts';

interface CorrectOptions extends ContentOptions {
  readonly reason: string;
  readonly yes?: boolean;
}

const command = contentCommand('correct', 'Correct a mistake in a published version, openly.')
  .argument('<plan/version>', 'the version, for example north-fen/2026-06-update')
  .requiredOption('--reason <text>', 'what was wrong, for readers', forReaders)
  .option('--yes', 'do not ask')
  .action(correct);

await run(command);

async function correct(reference: string, options: CorrectOptions): Promise<void> {
  refuseLater(options.asOf);
  const loaded = openContent(options);
  const pending = pendingCorrection(
    options.content,
    loaded,
    reference,
    options.reason,
    entryTime(options.asOf),
  );
  await refuseDamagedPictures(options.content, [pending.found]);
  if (!options.json) console.log(shownCorrection(pending).join('\n'));
  await confirm('Enter this correction into the ledger?', options.yes === true);
  const { entries } = writeEntry(contentFolder(options.content), loaded.ledger, pending.draft);
  const entry = entries.at(-1);
  if (options.json) console.log(JSON.stringify({ corrected: entry }, null, 2));
  else if (entry) {
    console.log(`Corrected: ledger entry ${entry.sequence}, ${shortDigest(entry.digest)}.`);
  }
}

/** The mended files stand in the folder from now on, and so does what readers see. */
function refuseLater(asOf: string): void {
  if (!instantReached(asOf, new Date().toISOString())) {
    throw new CommandError(
      `A correction cannot be entered for a later moment (${asOf}): its text stands in the files already, and readers would see it without a word of it. Leave --as-of out, and correct when its time has come.`,
    );
  }
}

function shownCorrection({ found, files, changes, ofSubstance }: PendingCorrection): string[] {
  const { missing, added, changed } = files;
  return [
    `${found.plan.data.title}: ${found.version.data.label}`,
    ...changes.flatMap(({ sentence, before, after }) => [
      `  ${sentence}`,
      ...(before === '' ? [] : [`    before: ${before}`]),
      ...(after === '' ? [] : [`    after:  ${after}`]),
    ]),
    ...(changes.length === 0 ? ['  No word of the text is different.'] : []),
    ...changed.map(({ was }) => `  File with other bytes: ${was.path}`),
    ...missing.map(({ path }) => `  File taken out: ${path}`),
    ...added.map(({ path }) => `  File added: ${path}`),
    ...(ofSubstance
      ? ['It adds, takes out or moves whole sections: the site will say that it is of substance.']
      : []),
    'A correction mends a mistake. What changes the plan itself is a new version.',
    '',
  ];
}

/**
 * Withdraws a published version: its addresses stay, with a notice in the place of the text that
 * says who withdrew it, when and why.
 *
 *     npm run withdraw -- north-fen/2026-06-update --reason "It named a patient." [--by "The board"] [--yes]
 */
import { ContentError, ContentErrors } from '../src/core/errors.ts';
import { shortDigest } from '../src/core/ledger/digest.ts';
import { stateOf } from '../src/core/ledger/states.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent } from './content.ts';
import { confirm } from './ledger/confirm.ts';
import { datedAhead } from './ledger/dated-ahead.ts';
import { findVersion } from './ledger/find-version.ts';
import { forReaders } from './ledger/for-readers.ts';
import { entryTime, writeEntry } from './ledger/write-ledger.ts';

interface WithdrawOptions extends ContentOptions {
  readonly reason: string;
  readonly by?: string;
  readonly yes?: boolean;
}

const command = contentCommand('withdraw', 'Withdraw a published version, leaving a notice.')
  .argument('<plan/version>', 'the version, for example north-fen/2026-06-update')
  .requiredOption('--reason <text>', 'why, for readers', forReaders)
  .option('--by <name>', 'who decided it (default: the organisation of site.yaml)', forReaders)
  .option('--yes', 'do not ask')
  .action(withdraw);

await run(command);

async function withdraw(reference: string, options: WithdrawOptions): Promise<void> {
  const { model, errors, ledger } = openContent(options);
  if (errors.length > 0 || !model) throw new ContentErrors(errors);
  const { plan, version, folder } = findVersion(options.content, model, reference);
  const state = stateOf(ledger, plan.id, version.id);
  if (!state || state.withdrawn) {
    throw new ContentErrors([
      new ContentError(
        { file: `${folder}/index.mdx` },
        state
          ? `“${version.id}” was withdrawn already.`
          : `“${version.id}” is not in the ledger, so nobody relies on it yet.`,
        state ? 'There is nothing to do.' : 'Write “status: working” to take it off the site.',
      ),
    ]);
  }
  const by = options.by ?? model.site.organisation;
  if (!options.json) {
    console.log(
      `${plan.data.title}: ${version.data.label}\n` +
        `  Readers will find in the place of its text: withdrawn by ${by}. ${options.reason}\n` +
        '  Its text stays in the content folder and in the history of the repository; it is no longer on the site.\n',
    );
  }
  for (const line of datedAhead(options.asOf)) console.error(line);
  await confirm('Withdraw this version for good?', options.yes === true);
  const { entries } = writeEntry(contentFolder(options.content), ledger, {
    action: 'withdrawn',
    plan: plan.id,
    version: version.id,
    label: version.data.label,
    at: entryTime(options.asOf),
    by,
    reason: options.reason,
  });
  const entry = entries.at(-1);
  if (options.json) console.log(JSON.stringify({ withdrawn: entry }, null, 2));
  else if (entry) {
    console.log(`Withdrawn: ledger entry ${entry.sequence}, ${shortDigest(entry.digest)}.`);
  }
}

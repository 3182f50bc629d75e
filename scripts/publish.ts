/**
 * Publishes versions: shows what will be fixed, asks, and enters them into the ledger. From then on
 * every byte of theirs that changes fails `check` and `build`.
 *
 *     npm run publish -- north-fen/2026-06-update [--yes] [--as-of 2026-06-02T00:01:00+01:00]
 *     npm run publish -- --all
 */
import { ContentErrors } from '../src/core/errors.ts';
import { counted } from '../src/core/export/phrases.ts';
import { shortDigest } from '../src/core/ledger/digest.ts';
import type { Ledger } from '../src/core/ledger/types.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { CommandError } from './command-error.ts';
import { openContent } from './content.ts';
import { confirm } from './ledger/confirm.ts';
import { refuseDamagedPictures } from './ledger/damaged-pictures.ts';
import { datedAhead } from './ledger/dated-ahead.ts';
import { publishedDraft, publishVersions } from './ledger/publish-versions.ts';
import { versionsToPublish } from './ledger/publishable.ts';
import { summaryLines } from './ledger/summary.ts';
import { refuseExamples } from './ledger/untouched-examples.ts';
import { printWarnings } from './warnings.ts';

interface PublishOptions extends ContentOptions {
  readonly all?: boolean;
  readonly yes?: boolean;
}

const command = contentCommand('publish', 'Publish versions, so that they can no longer change.')
  .argument('[versions...]', 'plan and version each, for example north-fen/2026-06-update')
  .option('--all', 'every version that is out and not in the ledger yet')
  .option('--yes', 'do not ask')
  .action(publish);

await run(command);

async function publish(references: readonly string[], options: PublishOptions): Promise<void> {
  if (references.length > 0 === (options.all === true)) {
    throw new CommandError(
      'Name the versions to publish (npm run publish -- north-fen/2026-06-update), or write --all (npm run publish -- --all).',
    );
  }
  const loaded = openContent(options);
  const { model, errors, warnings, ledger } = loaded;
  if (errors.length > 0 || !model) throw new ContentErrors(errors);
  if (!options.json) printWarnings(warnings, options.content);

  const found = versionsToPublish(options.content, model, ledger, references);
  refuseExamples(options.content, loaded, found);
  await refuseDamagedPictures(options.content, found);
  const lines = found.flatMap((one) =>
    summaryLines(one, publishedDraft(model, ledger, one, options)),
  );
  if (!options.json) console.log([...lines, ''].join('\n'));
  if (found.length > 0) {
    for (const line of datedAhead(options.asOf)) console.error(line);
    await confirm(`Publish ${counted(found.length, 'version')} for good?`, options.yes === true);
  }
  const grown = publishVersions(model, ledger, found, options);
  report(grown, grown.entries.length - ledger.entries.length, options);
}

function report({ entries }: Ledger, added: number, { json }: PublishOptions): void {
  const published = added > 0 ? entries.slice(-added) : [];
  if (json) {
    console.log(JSON.stringify({ published }, null, 2));
    return;
  }
  if (published.length === 0) console.log('Nothing to do: the ledger holds what you named.');
  for (const { plan, version, sequence, digest } of published) {
    console.log(`Published ${plan}/${version}: ledger entry ${sequence}, ${shortDigest(digest)}.`);
  }
}

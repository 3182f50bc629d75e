/**
 * Checks a content folder without building the site, and reports every mistake at once. What only
 * looks wrong is told as a warning, and does not make the check fail.
 *
 *     npm run check -- [--content content] [--json]
 */

import { lacksReason } from '../src/core/trace/verdict.ts';
import { contentFolder } from '../src/data/content-folder.ts';
import { withDamagedPictures } from '../src/data/pictures/decode.ts';
import { soundText } from './check/sound-text.ts';
import { type ContentOptions, contentCommand, printErrors, run } from './command.ts';
import { openContent } from './content.ts';
import { findingsJson, printWarnings } from './warnings.ts';

const command = contentCommand(
  'check',
  'Check the content and report every mistake at once.',
).action(async (options: ContentOptions) => {
  const { model, warnings, ...found } = openContent(options);
  const errors = await withDamagedPictures(contentFolder(options.content), found.errors);
  if (!options.json) printWarnings(warnings, options.content);
  if (errors.length > 0) {
    if (options.json) console.log(JSON.stringify(findingsJson(errors, warnings), null, 2));
    else printErrors(errors, options);
    process.exitCode = 1;
    return;
  }
  const plans = model?.plans ?? [];
  const versions = plans.flatMap((plan) => plan.versions);
  const changes = plans.flatMap(({ steps }) => steps.flatMap((step) => step.changes));
  const unexplained = changes.filter(lacksReason);
  const sealed = model?.ledger.versions ?? [];
  if (options.json) {
    const counts = {
      plans: plans.length,
      versions: versions.length,
      changes: changes.length,
      unexplained: unexplained.length,
      sealed: sealed.length,
    };
    console.log(JSON.stringify({ ...findingsJson([], warnings), ...counts }, null, 2));
    return;
  }
  console.log(soundText({ plans, versions, sealed, changes, unexplained }));
});

await run(command);

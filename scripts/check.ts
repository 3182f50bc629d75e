/**
 * Checks a content folder without building the site, and reports every mistake at once.
 *
 *     npm run check -- [--content content] [--json]
 */

import { lacksReason } from '../src/core/trace/verdict.ts';
import { type ContentOptions, contentCommand, printErrors, run } from './command.ts';
import { openContent } from './content.ts';

const command = contentCommand(
  'check',
  'Check the content and report every mistake at once.',
).action((options: ContentOptions) => {
  const { model, errors } = openContent(options);
  if (errors.length > 0) {
    printErrors(errors, options.json === true);
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
    console.log(JSON.stringify({ errors: [], ...counts }, null, 2));
    return;
  }
  console.log(
    `No mistakes in ${plans.length} plans with ${versions.length} versions, ${sealed.length} of them in the ledger. ` +
      `Of ${changes.length} changes ${unexplained.length} are not explained; the site says so.`,
  );
});

await run(command);

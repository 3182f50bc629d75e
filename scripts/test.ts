/**
 * Proves everything, in the order in which faults are cheapest to find, and adds up all suites.
 *
 *     npm test
 */
import path from 'node:path';
import { ROOT } from './content.ts';
import { checkStep, faultsStep, type Outcome, playwrightStep, vitestStep } from './test/steps.ts';

const site = path.join(ROOT, '.planledger/test-site');
// The day on which the tests look at the site: on another, other consultations are open. Never before the newest entry of the ledger.
const DAY = '2026-11-30T12:00:00Z';

const outcomes: Outcome[] = [];
// Each keeps one core busy: side by side they take as long as the longest.
outcomes.push(
  ...(await Promise.all([
    checkStep('Format and lint', 'biome', ['check', '.']),
    checkStep('Types of the pages', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
    checkStep('The core needs no host', 'tsc', ['-p', 'src/core']),
  ])),
);
outcomes.push(await vitestStep());
outcomes.push(await checkStep('Content', 'node', ['scripts/check.ts']));
const build = await checkStep('Build', 'node', ['scripts/build.ts', '--out', site, '--as-of', DAY]);
outcomes.push(build);
if (build.failed === 0) {
  outcomes.push(
    ...(await Promise.all([
      checkStep('HTML', 'html-validate', [`${site}/**/*.html`]),
      checkStep('Links', 'node', ['scripts/test/links.ts', site]),
    ])),
  );
  outcomes.push(await playwrightStep());
}
// Alone, and last: it kills builds and puts servers under load.
outcomes.push(await faultsStep());

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const { name, passed: good, failed: bad, seconds } of outcomes) {
  console.log(
    `${bad === 0 ? 'ok    ' : 'FAILED'} ${name}: ${good} passed, ${bad} failed (${seconds.toFixed(0)} s)`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || build.failed > 0 ? 1 : 0;

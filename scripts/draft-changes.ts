/**
 * Writes or completes the changes.yaml of a version: an entry for each change that none covers yet,
 * in reading order. What a person wrote stays as it is.
 *
 *     npm run draft-changes -- north-fen/2026-06-update
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/data/content-folder.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent } from './content.ts';
import { appendEntries } from './draft-changes/append.ts';
import { draftEntries } from './draft-changes/entries.ts';
import { headText } from './draft-changes/entry-text.ts';
import { looksLikePart, type Step, stepOf } from './draft-changes/step.ts';
import { inFolder } from './in-folder.ts';

const command = contentCommand('draft-changes', 'Draft what a version changed, for you to explain.')
  .argument('<plan/version>', 'the version, for example north-fen/2026-06-update')
  .action(draftChanges);

await run(command);

function draftChanges(reference: string, options: ContentOptions): void {
  // As a preview: changes are recorded before the version is out.
  const found = stepOf(options.content, openContent(options, true), reference);
  const { plan, step, file, source } = found;
  const full = path.join(contentFolder(options.content).root, file);
  const shown = path.relative(process.cwd(), full);

  const entries = draftEntries(step);
  if (entries.length > 0) {
    const head = headText(step.before.data.label, step.after.data.label);
    const themes = plan.themes.map(({ id }) => id);
    writeFileSync(full, appendEntries(source ?? head, entries, themes, shown));
  }
  const added = entries.map(({ id }) => id);
  if (options.json) {
    const mismatches = found.mismatches.map(({ place, problem, fix }) => ({ place, problem, fix }));
    console.log(JSON.stringify({ file: shown, added, mismatches }, null, 2));
    return;
  }
  report(found, shown, added.length, options.content);
}

function report(
  { step, source, mismatches }: Step,
  file: string,
  added: number,
  folder: string,
): void {
  if (added === 0) console.log('Nothing to add: every change has an entry.');
  else if (source === undefined) console.log(`Wrote ${file} with ${entriesIn(added)}.`);
  else console.log(`Added ${entriesIn(added)} at the end of ${file}; the rest stays as it was.`);

  if (mismatches.length > 0) {
    console.log(`\nIn what was there, this has to be mended:\n`);
    for (const { message } of mismatches) console.log(`${message}\n`);
  }
  if (added > 0 && looksLikePart(step)) {
    console.log(
      `\nMost sections of ${step.before.id} are not in ${step.after.id}. If its text holds only what changes, ` +
        `delete ${file}, write “amends: ${step.before.id}” and “text: part” in its index.mdx, and run this again.`,
    );
  }
  if (added > 0) {
    console.log(`\nOpen ${file}, then:`);
    console.log('  1. Give each entry a summary in your own words.');
    console.log('  2. Put its reasons in the place of “not-recorded”.');
    console.log(`  3. ${inFolder('See that all is well: npm run check', folder)}`);
  }
}

function entriesIn(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/**
 * Takes out of files what they tell of the people who made them: authors in PDF, Word, Excel,
 * PowerPoint and OpenDocument files, places and cameras in pictures. What readers see stays as it is.
 *
 *     npm run clean -- content/plans/north-fen/versions/2026-06-update/files/plan.pdf
 *     npm run clean -- table.xlsx --remove-hidden --out cleaned.xlsx
 */
import { Command } from 'commander';
import { cleanFile } from './clean/clean-file.ts';
import { targetOf } from './clean/target.ts';
import { run } from './command.ts';

interface CleanCommandOptions {
  readonly out?: string;
  readonly removeHidden?: boolean;
}

const command = new Command('clean')
  .description('Take out of files what they tell of the people who made them.')
  .argument('<files...>', 'pictures, PDF and office files')
  .option(
    '--out <path>',
    'write there (a file, or a folder for several) and leave the files as they are',
  )
  .option(
    '--remove-hidden',
    'delete hidden rows, columns, sheets, slides, notes and text, and turn formulas into their results',
  )
  .action((files: readonly string[], { out, removeHidden = false }: CleanCommandOptions) => {
    const targets = files.map((file) => ({ file, target: targetOf(file, files.length, out) }));
    for (const { file, target } of targets) {
      const { lines, isDone } = cleanFile(file, target, { removeHidden });
      if (isDone) console.log(lines.join('\n'));
      else {
        console.error(lines.join('\n'));
        process.exitCode = 1;
      }
    }
  });

await run(command);

/**
 * Compares two texts on the terminal: Markdown files, MDX files or the folders of two versions, in
 * the content folder or anywhere else.
 *
 *     npm run compare -- old.md new.md [--list | --side-by-side | --json | --html differences.html]
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { compareDocuments } from '../src/core/compare/compare.ts';
import { ContentError, ContentErrors } from '../src/core/errors.ts';
import { changesInWords } from '../src/core/export/changes-in-words.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { comparisonPage } from './compare/html.ts';
import { listChanges } from './compare/list.ts';
import { paintFor } from './compare/paint.ts';
import { readSide } from './compare/read-side.ts';
import { sideBySide } from './compare/side-by-side.ts';
import { countInWords } from './compare/told.ts';

interface CompareOptions extends ContentOptions {
  readonly list?: boolean;
  readonly sideBySide?: boolean;
  readonly html?: string;
  readonly colour?: boolean;
  readonly width?: number;
  readonly plain?: boolean;
  readonly exitCode?: boolean;
}

// Where no terminal says how wide it is: as wide as people read with ease.
const USUAL_WIDTH = 100;
const LEAST_WIDTH = 40;

const command = contentCommand('compare', 'Show what changed between two texts.')
  .argument('<before>', 'a Markdown or MDX file, or the folder of a version')
  .argument('<after>', 'the later text')
  .option('--list', 'the changes in words, without the marked text')
  .addOption(new Option('--side-by-side', 'both texts beside each other').conflicts('list'))
  .option('--html <file>', 'write one page to hand out, with its styles in it')
  .option('--colour', 'colours also where no terminal is')
  .addOption(
    new Option('--width <columns>', 'width of the lines (default: that of the terminal)').argParser(
      widthArgument,
    ),
  )
  .option('--plain', 'read .mdx files as plain Markdown')
  .option('--exit-code', 'end with 1 when the texts are different')
  .action(compare);

await run(command);

function compare(beforeName: string, afterName: string, options: CompareOptions): void {
  const before = readSide(beforeName, options);
  const after = readSide(afterName, options);
  const comparison = compareDocuments(before.document, after.document, {
    before: before.id,
    after: after.id,
  });
  const { changes } = comparison;
  if (options.exitCode && changes.length > 0) process.exitCode = 1;

  if (options.html !== undefined) {
    writePage(options.html, comparisonPage(before, after, comparison));
    if (!options.json) console.log(`Wrote ${options.html}. ${countInWords(changes)}`);
  }
  if (options.json) {
    const inWords = changesInWords(comparison);
    const names = { before: before.name, after: after.name };
    console.log(JSON.stringify({ ...names, inWords, comparison }, null, 2));
  }
  if (options.json || options.html !== undefined) return;

  const paint = paintFor(options.colour === true, process.stdout.isTTY === true, process.env);
  const width = options.width ?? process.stdout.columns ?? USUAL_WIDTH;
  const lines = options.sideBySide
    ? sideBySide(comparison, width, paint)
    : listChanges(comparison, { paint, width, marked: options.list !== true });
  const head = [`${before.name} → ${after.name}`, countInWords(changes)];
  console.log([...head.map((line) => paint.text('title', line)), ...lines].join('\n').trimEnd());
}

function writePage(name: string, page: string): void {
  try {
    writeFileSync(path.resolve(process.env.INIT_CWD ?? '', name), page);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ContentErrors([
      new ContentError(
        { file: name },
        `The page cannot be written there (${code ?? 'unknown reason'}).`,
        'Name a file in a folder that exists and that you may write to.',
      ),
    ]);
  }
}

function widthArgument(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= LEAST_WIDTH) return width;
  throw new InvalidArgumentError(`Write a whole number from ${LEAST_WIDTH} on.`);
}

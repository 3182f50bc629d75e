/**
 * Compares two texts on the terminal: Markdown files, MDX files or the folders of two versions, in
 * the content folder or anywhere else.
 *
 *     npm run compare -- old.md new.md [--depth page | --list | --side-by-side | --json | --html page.html]
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { ContentError, ContentErrors } from '../src/core/errors.ts';
import { comparisonResult } from '../src/core/export/comparison-result.ts';
import { changesInOneSentence } from '../src/core/export/one-sentence.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { briefLines, coverageLines } from './compare/brief.ts';
import { aboutVersions, type LineSettings } from './compare/bullets.ts';
import { comparisonPage } from './compare/html.ts';
import { wrapText } from './compare/lines.ts';
import { listChanges } from './compare/list.ts';
import { paintFor } from './compare/paint.ts';
import { type ComparedPair, comparePair } from './compare/pair.ts';
import { readSide } from './compare/read-side.ts';
import { sideBySide } from './compare/side-by-side.ts';

interface CompareOptions extends ContentOptions {
  readonly depth?: 'sentence' | 'page' | 'full';
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
  .addOption(
    new Option('--depth <depth>', 'one sentence, one page, or every change with its reasons')
      .choices(['sentence', 'page', 'full'])
      .conflicts(['sideBySide', 'html', 'json']),
  )
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
  const pair = comparePair(readSide(beforeName, options), readSide(afterName, options));
  const { before, after, comparison, frontMatter, traced } = pair;
  const sentence = changesInOneSentence(comparison.changes);
  if (options.exitCode && comparison.changes.length > 0) process.exitCode = 1;

  if (options.html !== undefined) {
    writePage(options.html, comparisonPage(pair));
    if (!options.json) console.log(`Wrote ${options.html}. ${sentence}`);
  }
  if (options.json) {
    const names = { before: before.name, after: after.name };
    console.log(JSON.stringify(comparisonResult(names, comparison, frontMatter, traced), null, 2));
  }
  if (options.json || options.html !== undefined) return;

  const paint = paintFor(options.colour === true, process.stdout.isTTY === true, process.env);
  const width = options.width ?? process.stdout.columns ?? USUAL_WIDTH;
  const head = [`${before.name} → ${after.name}`, sentence].flatMap((text) =>
    wrapText(text, width).map((line) => paint.text('title', line)),
  );
  console.log([...head, ...toldLines(pair, options, { width, paint })].join('\n').trimEnd());
}

function toldLines(pair: ComparedPair, options: CompareOptions, settings: LineSettings): string[] {
  const { depth, list, sideBySide: isSideBySide } = options;
  if (depth === 'sentence') return [];
  const isMarked = list !== true && depth !== 'page';
  const about = aboutVersions(pair.frontMatter, settings, isMarked);
  if (depth === 'page') return [...about, ...briefLines(pair, settings)];
  if (depth === 'full') {
    const schedule = listChanges(pair, { ...settings, marked: isMarked, inFull: true });
    return [...about, ...schedule, ...coverageLines(pair, settings)];
  }
  return isSideBySide
    ? [...about, ...sideBySide(pair, settings)]
    : [...about, ...listChanges(pair, { ...settings, marked: isMarked })];
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

import { Command, InvalidArgumentError, Option } from 'commander';
import { parseInstant } from '../src/core/dates/instant.ts';
import { ContentError, ContentErrors } from '../src/core/errors.ts';
import { CommandError } from './command-error.ts';
import { inFolder, USUAL } from './in-folder.ts';
import { optionKeptByNpm } from './kept-by-npm.ts';

/** Options that every command which reads content takes. */
export interface ContentOptions {
  readonly content: string;
  readonly asOf: string;
  readonly json?: boolean;
}

/**
 * A command with the options that all of ours share.
 *
 * @param name As it is called: `npm run check`.
 */
export function contentCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(new Option('--content <folder>', 'the content folder').default(USUAL))
    .addOption(
      new Option(
        '--as-of <instant>',
        'the moment that counts as now, for example 2026-01-31T09:00:00Z',
      )
        .default(new Date().toISOString(), 'the present moment')
        .argParser(instantArgument),
    )
    .option('--json', 'print the result as JSON');
}

/** Runs a command; content mistakes are printed as a person would want to read them. */
export async function run(command: Command, args: readonly string[] = process.argv): Promise<void> {
  try {
    refuseKeptOption(command);
    await command.parseAsync(args);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ContentErrors) printErrors(error.errors, command.opts());
    else if (error instanceof CommandError) console.error(error.message);
    else throw error;
  }
}

function refuseKeptOption(command: Command): void {
  const option = optionKeptByNpm(command, process.env);
  if (option === undefined) return;
  throw new CommandError(
    `npm took “--${option}” for an option of its own, and nothing was done.\n` +
      `  Fix: Write “--” before what is for the command: npm run ${command.name()} -- … --${option} …`,
  );
}

/** Prints mistakes, one below the other, and how many there are. */
export function printErrors(
  errors: readonly ContentError[],
  { content, json = false }: Partial<ContentOptions>,
): void {
  if (json) {
    console.log(
      JSON.stringify(
        { errors: errors.map(({ place, problem, fix }) => ({ ...place, problem, fix })) },
        null,
        2,
      ),
    );
    return;
  }
  for (const { place, problem, fix } of errors) {
    console.error(`${new ContentError(place, problem, inFolder(fix, content ?? USUAL)).message}\n`);
  }
  console.error(errors.length === 1 ? '1 mistake.' : `${errors.length} mistakes.`);
}

function instantArgument(text: string): string {
  if (!parseInstant(text)) {
    throw new InvalidArgumentError(
      `--as-of ${text}: write a day and a time with its zone, such as 2026-07-26T00:01:00+01:00.`,
    );
  }
  return text;
}

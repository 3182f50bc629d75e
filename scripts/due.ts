/**
 * Says what is held back, and what falls due when, in the order in which it comes out.
 *
 *     npm run due -- [--content content] [--as-of 2026-01-31T09:00:00Z] [--until 2026-03-31] [--json]
 */
import { InvalidArgumentError, Option } from 'commander';
import { isVagueDate } from '../src/core/dates/parse.ts';
import { ContentErrors } from '../src/core/errors.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent } from './content.ts';
import { scheduleData, scheduleLines } from './due/lines.ts';
import { scheduleOf } from './due/schedule.ts';

interface DueOptions extends ContentOptions {
  readonly until?: string;
}

const command = contentCommand('due', 'Say what is held back, and what falls due when.')
  .addOption(
    new Option(
      '--until <day>',
      'leave out what falls due after this day, for example 2026-03-31',
    ).argParser(dayArgument),
  )
  .action(({ content, asOf, until, json }: DueOptions) => {
    const { errors } = openContent({ content, asOf });
    if (errors.length > 0) throw new ContentErrors(errors);
    const read = (moment: string, preview: boolean) =>
      openContent({ content, asOf: moment }, preview);
    const schedule = scheduleOf(read, asOf, until);
    if (json) console.log(JSON.stringify({ asOf, ...scheduleData(schedule) }, null, 2));
    else console.log(scheduleLines(schedule).join('\n'));
  });

await run(command);

function dayArgument(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isVagueDate(text)) return text;
  throw new InvalidArgumentError(`--until ${text}: write a day, such as 2026-03-31.`);
}

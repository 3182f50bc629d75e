/**
 * Writes a filled example of a plan, a version, a theme or another kind of content where it belongs,
 * with every field explained. Writes over nothing.
 *
 *     npm run new -- plan north-fen --title "North Fen plan"
 *     npm run new -- version north-fen 2026-06-update [--kind refresh] [--amends 2026-01-draft] [--copy]
 *     npm run new -- theme north-fen carers
 *     npm run new -- engagement north-fen public-events
 *     npm run new -- report outside-look
 *     npm run new -- notice north-fen consultation-closed
 *     npm run new -- commitment north-fen more-clinics
 *     npm run new -- document north-fen report-of-findings
 *     npm run new -- meeting north-fen board-june-2026
 *     npm run new -- measure north-fen crisis-cafes
 *     npm run new -- organisation north-fen-council
 *     npm run new -- person ada-lock
 *     npm run new -- term stp --title STP
 *     npm run new -- news update-published --announces north-fen/2026-06-update
 */
import path from 'node:path';
import { type Command, Option } from 'commander';
import { type ContentFolder, contentFolder } from '../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../src/data/model.ts';
import { selectionAsOf } from '../src/data/selection.ts';
import { versionSchema } from '../src/schemas/version.ts';
import { type ContentOptions, contentCommand, run } from './command.ts';
import { openContent } from './content.ts';
import { inFolder } from './in-folder.ts';
import { newCommitment } from './new/commitment.ts';
import { newDocument } from './new/document.ts';
import { newEngagement } from './new/engagement.ts';
import { knownPlan, knownVersion, recentVersion } from './new/known-plan.ts';
import { newMeasure } from './new/measure.ts';
import { newMeeting } from './new/meeting.ts';
import { type Created, writeNewFiles } from './new/new-file.ts';
import { newNews } from './new/news.ts';
import { newNotice } from './new/notice.ts';
import { newOrganisation } from './new/organisation.ts';
import { newPerson } from './new/person.ts';
import { newPlan } from './new/plan.ts';
import { newReport } from './new/report.ts';
import { newTerm } from './new/term.ts';
import { newTheme } from './new/theme.ts';
import { newVersion, type VersionSettings } from './new/version.ts';

interface NewOptions extends ContentOptions, Pick<VersionSettings, 'kind' | 'amends' | 'replaces'> {
  readonly title?: string;
  readonly first?: string;
  readonly about?: string;
  readonly announces?: string;
  readonly copy?: boolean;
  readonly working?: boolean;
}

const STATUS_HELP = `
What you write is “published” as of today, so that “npm start” shows it at once. The public sees it
when the site next goes to your web server; with --working nobody does until you change its status.`;

const command = contentCommand('new', 'Write a filled example in the right place.')
  .configureHelp({ showGlobalOptions: true })
  .helpCommand(false);

ofSite('plan', 'A plan with its first version.', newPlan)
  .addOption(titleOption())
  .option('--first <version>', 'id of its first version (default: this month and “draft”)')
  .addOption(workingOption())
  .addHelpText('after', STATUS_HELP);

command
  .command('version <plan> <version>')
  .description('The version after the newest one: a whole text, or with --amends a part.')
  .addOption(
    new Option('--kind <kind>', 'what kind of version it is (default: update)').choices(
      versionSchema.shape.kind.options,
    ),
  )
  .option('--amends <version>', 'the text is a part: what it does not mention stands')
  .option('--replaces <version>', 'the text is whole: what is not in it is gone (default: newest)')
  .addOption(new Option('--copy', 'begin with the text of the version before').conflicts('amends'))
  .addOption(workingOption())
  .addHelpText('after', STATUS_HELP)
  .action((planId: string, id: string, _options, self) => {
    const options = optionsOf(self);
    const plan = planOf(options, planId);
    create(options, newVersion(contentFolder(options.content), plan, id, settingsOf(options)));
  });

ofPlan('theme', 'A theme: what people said about a plan.', newTheme, 2)
  .addOption(titleOption())
  .option('--about <version>', 'the version that they spoke about (default: the last but one)');

ofPlan('engagement', 'A time of listening: events, a consultation, a survey.', newEngagement)
  .addOption(titleOption())
  .option('--about <version>', 'the version that people were asked about (default: the newest)');

ofSite('report', 'A report that somebody else made on plans.', newReport).addOption(titleOption());

ofPlan('notice', 'A dated notice, on top of those that are there.', newNotice)
  .addOption(titleOption())
  .option('--about <version>', 'the version that it speaks of (default: the newest)');

ofPlan('commitment', 'A promise, behind those that are there.', newCommitment)
  .option('--title <text>', 'what was promised (default: from the id)')
  .option('--about <version>', 'the version in which it was promised (default: the newest)');

ofPlan(
  'document',
  'A document that is no version: findings, a business case, minutes.',
  newDocument,
)
  .addOption(titleOption())
  .option('--about <version>', 'the version that it is about (default: the newest)');

command
  .command('meeting <plan> <id>')
  .description('A meeting that decides, to come or past.')
  .addOption(titleOption())
  .action((planId: string, id: string, _options, self) => {
    const options = optionsOf(self);
    const plan = planOf(options, planId);
    create(options, newMeeting(contentFolder(options.content), plan, id, settingsOf(options)));
  });

ofPlan('measure', 'A measure: what the plan wants to reach, and what was reached.', newMeasure)
  .addOption(titleOption())
  .option('--about <version>', 'the version that sets the target (default: the newest)');

ofSite('organisation', 'A body that plans, meetings and people name.', newOrganisation).addOption(
  titleOption(),
);
ofSite('person', 'A person in public life, and what they said.', newPerson).addOption(
  titleOption(),
);
ofSite('term', 'A word or initials for the glossary.', newTerm).addOption(titleOption());

command
  .command('news <id>')
  .description('A news item.')
  .addOption(titleOption())
  .option('--announces <plan/version>', 'what it announces: a plan, or one version of it')
  .action((id: string, _options, self) => {
    const options = optionsOf(self);
    const [planId, versionId] = options.announces?.split('/') ?? [];
    const plan = planId === undefined ? undefined : planOf(options, planId);
    const announces = plan && {
      plan,
      version: versionId === undefined ? undefined : knownVersion(options.content, plan, versionId),
    };
    create(
      options,
      newNews(contentFolder(options.content), id, { ...settingsOf(options), announces }),
    );
  });

await run(command);

type Settings = ReturnType<typeof settingsOf>;

/** Adds the command for a kind that belongs to the site as a whole. */
function ofSite(
  what: string,
  description: string,
  make: (content: ContentFolder, id: string, settings: Settings) => Created,
): Command {
  return command
    .command(`${what} <id>`)
    .description(description)
    .action((id: string, _options, self) => {
      const options = optionsOf(self);
      create(options, make(contentFolder(options.content), id, settingsOf(options)));
    });
}

/**
 * Adds the command for a kind that belongs to a plan and is about one of its versions.
 *
 * @param fromEnd The version where `--about` names none: 1 for the newest.
 */
function ofPlan(
  what: string,
  description: string,
  make: (
    content: ContentFolder,
    plan: PlanModel,
    id: string,
    settings: Omit<Settings, 'about'> & { readonly about: VersionModel },
  ) => Created,
  fromEnd = 1,
): Command {
  return command
    .command(`${what} <plan> <id>`)
    .description(description)
    .action((planId: string, id: string, _options, self) => {
      const options = optionsOf(self);
      const plan = planOf(options, planId);
      const about = aboutOf(options, plan, fromEnd);
      create(
        options,
        make(contentFolder(options.content), plan, id, { ...settingsOf(options), about }),
      );
    });
}

function titleOption(): Option {
  return new Option('--title <text>', 'its title (default: from the id)');
}

function workingOption(): Option {
  return new Option('--working', 'nobody sees it yet, but for a preview');
}

function optionsOf(self: Command): NewOptions {
  return self.optsWithGlobals();
}

function settingsOf(options: NewOptions) {
  const status = options.working ? ('working' as const) : ('published' as const);
  const { today, shows } = selectionAsOf(options.asOf);
  return { ...options, status, today, shows };
}

function planOf(options: NewOptions, id: string) {
  // As a preview: what is in work is followed, spoken of and announced like anything else.
  return knownPlan(options.content, openContent(options, true), id);
}

function aboutOf({ content, about }: NewOptions, plan: PlanModel, fromEnd: number): VersionModel {
  return about === undefined
    ? recentVersion(content, plan, fromEnd)
    : knownVersion(content, plan, about);
}

function create({ content: folder, json }: NewOptions, created: Created): void {
  const content = contentFolder(folder);
  const { files, open } = created;
  const next = created.next.map((step) => inFolder(step, folder));
  writeNewFiles(content, files);
  const shown = (file: string) => path.relative(process.cwd(), path.join(content.root, file));
  const written = files.map((file) => shown(file.path));
  if (json) {
    console.log(JSON.stringify({ written, open: shown(open), next }, null, 2));
    return;
  }
  console.log(written.map((file) => `Wrote ${file}`).join('\n'));
  console.log(`\nOpen ${shown(open)}, then:`);
  console.log(next.map((step, index) => `  ${index + 1}. ${step}`).join('\n'));
}

import { ContentError, ContentErrors } from '../../src/core/errors.ts';
import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import type { Selection } from '../../src/data/selection.ts';
import type { VersionFrontMatter } from '../../src/schemas/version.ts';
import { copyOfText } from './copy-text.ts';
import { checkId, named } from './ids.ts';
import type { Created, NewFile } from './new-file.ts';
import { firstVersion, part, versionText, WHOLE } from './version-text.ts';

export interface VersionSettings {
  /** Default: an update, or a draft where it is the first. */
  readonly kind?: VersionFrontMatter['kind'];
  readonly amends?: string;
  readonly replaces?: string;
  /** Whether to begin with the text of the version that is replaced. */
  readonly copy?: boolean;
  readonly today: string;
  /** What readers may see; what follows a version that they may not see, they may not see either. */
  readonly shows: Selection['shows'];
  readonly status: 'working' | 'published';
}

/**
 * A new version that follows the newest one of a plan.
 *
 * @param plan With all of its versions, those in work too.
 * @throws {ContentErrors} When the id cannot be a part of an address, when what it should follow does
 *   not exist or is followed already, and when there is no text to amend or to copy.
 */
export function newVersion(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  settings: VersionSettings,
): Created {
  const folder = `plans/${plan.id}/versions/${id}`;
  checkId(id, shownName(content, folder));
  const previous = followed(content, plan, settings);
  return {
    files: previous
      ? filesAfter(content, plan, previous, folder, settings)
      : [{ path: `${folder}/index.mdx`, text: firstVersion(settings) }],
    open: `${folder}/index.mdx`,
    next: [
      whatToWrite(settings),
      ...answersToThemes(content, plan, id),
      ...(previous ? [`Say what changed and why: npm run draft-changes -- ${plan.id}/${id}`] : []),
      previous && !settings.shows(previous.data)
        ? `Publish ${previous.id}, then this version: it is “working”, as what it follows is not out yet`
        : 'Look at it: npm start',
    ],
  };
}

function whatToWrite({ copy, amends }: VersionSettings): string {
  if (copy) return 'Change the text below the second “---” to what the new version says.';
  const what = amends === undefined ? 'the text of the new version' : 'what is new or changed';
  return `Paste ${what} below the second “---”, in place of the example.`;
}

/** What `check` asks for at once: what the new version made of each theme that nothing answered yet. */
function answersToThemes(content: ContentFolder, plan: PlanModel, id: string): string[] {
  const open = plan.themes.filter(({ data }) => data.dispositions.length === 0);
  if (open.length === 0) return [];
  const themes = `plans/${plan.id}/themes`;
  const files = open.map((theme) => shownName(content, `${themes}/${theme.id}.mdx`));
  return [
    `Say what became of what people said, or check finds a mistake: write “dispositions:” and below it “  - { version: ${id}, disposition: not-recorded }”, or what was decided, in ${files.join(', ')}`,
  ];
}

/** The version that the new one follows: the newest, which may be named, but no other may. */
function followed(
  content: ContentFolder,
  plan: PlanModel,
  { amends, replaces }: VersionSettings,
): VersionModel | undefined {
  const newest = plan.versions.at(-1);
  const wanted = amends ?? replaces;
  if (wanted === undefined || wanted === newest?.id) return newest;

  const folder = shownName(content, `plans/${plan.id}/versions`);
  named('version', wanted, plan.versions, folder);
  throw mistake(
    folder,
    `The version “${wanted}” is followed by another already.`,
    `Follow the newest one: ${amends === undefined ? '--replaces' : '--amends'} ${newest?.id}.`,
  );
}

function filesAfter(
  content: ContentFolder,
  plan: PlanModel,
  previous: VersionModel,
  folder: string,
  { kind = 'update', amends, copy = false, today, shows, status }: VersionSettings,
): NewFile[] {
  const head = {
    kind,
    status: shows(previous.data) ? status : ('working' as const),
    today,
    number: Math.max(...plan.versions.map(({ data }) => data.number)) + 1,
  };
  const path = `${folder}/index.mdx`;
  if (amends === undefined) {
    const link = { key: 'replaces', version: previous.id } as const;
    const copied = copy ? copyOfText(content, plan, textBefore(content, plan, folder)) : undefined;
    return [
      { path, text: versionText({ ...head, link }, copied?.index ?? WHOLE) },
      ...(copied?.others ?? []).map((file) => ({ ...file, path: `${folder}/${file.path}` })),
    ];
  }
  const link = { key: 'amends', version: previous.id } as const;
  const before = textBefore(content, plan, folder);
  const { id: after, depth } = lastMainSection(before);
  const section = freeId('example-section', before);
  return [
    {
      path,
      text: versionText({ ...head, link, place: { section, after } }, part(section, depth)),
    },
  ];
}

type TextVersion = VersionModel & { readonly effective: NonNullable<VersionModel['effective']> };

/** The newest version whose text is there. */
function textBefore(content: ContentFolder, plan: PlanModel, folder: string): TextVersion {
  const found = plan.versions.findLast(
    (version): version is TextVersion => version.effective !== undefined,
  );
  if (found) return found;
  throw mistake(
    shownName(content, folder),
    'No earlier version of this plan has a text to begin with.',
    'Leave --amends and --copy out, and paste the whole text.',
  );
}

/** A section that nothing is a subsection of, so that what follows it is none either. */
function lastMainSection({ effective }: TextVersion): { id: string; depth: number } {
  const headed = effective.sections.filter(({ depth }) => depth > 0);
  // A single heading of the highest level is the title of the plan, not one of its sections.
  const depths = headed.map(({ depth }) => depth).sort((a, b) => a - b);
  const main = depths[0] === depths[1] ? depths[0] : (depths[1] ?? depths[0]);
  const last = headed.findLast(({ depth }) => depth === main) ?? effective.sections.at(-1);
  return { id: last?.id ?? 'top', depth: main ?? 2 };
}

function freeId(id: string, { effective }: TextVersion): string {
  const taken = new Set(effective.sections.map((section) => section.id));
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

function mistake(file: string, problem: string, fix: string): ContentErrors {
  return new ContentErrors([new ContentError({ file }, problem, fix)]);
}

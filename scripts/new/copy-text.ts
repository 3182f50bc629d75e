import { readFileSync } from 'node:fs';
import type { Section } from '../../src/core/document/types.ts';
import { type ContentFolder, filesIn, readText } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import type { NewFile } from './new-file.ts';

export interface CopiedText {
  /** What stands below the front matter of `index.mdx`. */
  readonly index: string;
  /** Chapters and files, named within the folder of a version. */
  readonly others: readonly NewFile[];
}

/**
 * The text of a version as its writers wrote it, to begin a new one with: file by file where it is
 * whole, put together from its sections where it amends others.
 *
 * @param version One whose text is there.
 */
export function copyOfText(
  content: ContentFolder,
  plan: PlanModel,
  version: VersionModel,
): CopiedText {
  return version.data.text === 'part'
    ? putTogether(content, plan, version)
    : copied(content, `plans/${plan.id}/versions/${version.id}`, version);
}

function copied(content: ContentFolder, folder: string, version: VersionModel): CopiedText {
  const chapters = filesIn(content, folder, '.mdx').filter((name) => name !== 'index.mdx');
  return {
    index: bodyOf(content, `${folder}/index.mdx`).trimStart(),
    others: [
      ...chapters.map((name) => ({
        path: name,
        text: readText(content, `${folder}/${name}`) ?? '',
      })),
      ...filesOf([version]),
    ],
  };
}

function putTogether(content: ContentFolder, plan: PlanModel, version: VersionModel): CopiedText {
  const sections = version.effective?.sections ?? [];
  const starts = plan.versions.flatMap(({ own }) => own?.sections ?? []).map(startOf);
  const texts = sections.map((section) => {
    const { file, line } = startOf(section);
    const end = Math.min(
      ...starts.filter((start) => start.file === file && start.line > line).map((s) => s.line),
    );
    const lines = bodyOf(content, file.slice(content.name.length + 1)).split('\n');
    return lines
      .slice(line - 1, Number.isFinite(end) ? end - 1 : undefined)
      .join('\n')
      .trim();
  });
  return {
    index: `${texts.join('\n\n')}\n`,
    others: filesOf(plan.versions.slice(0, plan.versions.indexOf(version) + 1)),
  };
}

function startOf({ blocks }: Section): { file: string; line: number } {
  const { file = '', line = 1 } = blocks[0]?.place ?? {};
  return { file, line };
}

/** The text without its front matter, every line where it was. */
function bodyOf(content: ContentFolder, file: string): string {
  const source = (readText(content, file) ?? '').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return splitFrontMatter(source, file).body;
}

/** The published files of versions; of two with the same name the later one. */
function filesOf(versions: readonly VersionModel[]): NewFile[] {
  const files = new Map(
    versions.flatMap((version) => version.files.map((file) => [file.path, file])),
  );
  return [...files.values()].map(({ path, source }) => ({ path, text: readFileSync(source) }));
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isExpected } from '../../src/data/expected-text.ts';
import type { SiteModel } from '../../src/data/model.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { normaliseLines } from '../../src/markdown/lines.ts';
import { stageLedger } from './stage-ledger.ts';
import { sourcesShown, withTextOf, yamlOf } from './stage-parts.ts';

// What a content folder and the folder of a plan hold beside what is chosen entry by entry. What is
// not named here is nothing that a build reads, and stays where it is.
const OF_SITE = ['site.yaml', 'moved.yaml'];
const OF_PLAN = ['plan.yaml'];

/**
 * Copies what may be published into a folder of its own: what is held back is never where Astro
 * could read it. Filtering inside Astro is not enough, it writes the images of entries that no page shows.
 *
 * Of a file that tells of both, only what may be published is copied.
 *
 * @param content The content folder.
 * @param model What may be published of it.
 * @param folder Where the copy goes; afterwards it holds nothing but what may be published.
 */
export function stageContent(content: string, model: SiteModel, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const copy = (entry: string, change?: (source: string) => string) => {
    const source = path.join(content, entry);
    if (!existsSync(source)) return;
    const target = path.join(folder, entry);
    mkdirSync(path.dirname(target), { recursive: true });
    if (change) writeChanged(source, target, change);
    else cpSync(source, target, { recursive: true });
  };

  for (const entry of OF_SITE) copy(entry);
  copy('sources.yaml', (source) => sourcesShown(source, model));
  for (const [file, entries] of [
    ['organisations.yaml', model.organisations],
    ['people.yaml', model.people],
    ['glossary.yaml', model.glossary],
  ] as const) {
    if (entries.length > 0) copy(file, () => yamlOf(entries));
  }
  for (const [kind, entries] of [
    ['news', model.news],
    ['pages', model.pages],
    ['reports', model.reports],
  ] as const) {
    for (const { id } of entries) copy(`${kind}/${id}.mdx`);
    for (const file of picturesOf(content, kind, entries)) copy(file);
  }
  for (const plan of model.plans) {
    const own = `plans/${plan.id}`;
    for (const entry of OF_PLAN) copy(`${own}/${entry}`);
    for (const [file, entries] of [
      ['commitments.yaml', plan.commitments],
      ['documents.yaml', plan.documents],
      ['reports.yaml', plan.reportAnswers],
    ] as const) {
      // A list of which nothing may be published is as one that is not there.
      if (entries.length > 0) copy(`${own}/${file}`, () => yamlOf(entries));
    }
    for (const [folder, entries] of [
      ['engagement', plan.engagements],
      ['meetings', plan.meetings],
      ['measures', plan.measures],
    ] as const) {
      for (const { id, data } of entries) copy(`${own}/${folder}/${id}.yaml`, () => yamlOf(data));
    }
    for (const [folder, entries] of [
      ['themes', plan.themes],
      ['notices', plan.notices],
    ] as const) {
      for (const { id, data } of entries) {
        copy(`${own}/${folder}/${id}.mdx`, (source) => withTextOf(source, data));
      }
    }
    for (const version of plan.versions) {
      const from = `${own}/versions/${version.id}`;
      if (isExpected(version)) {
        copy(`${from}/index.mdx`, version.own ? undefined : frontMatterOnly);
        if (!version.own) continue;
      }
      for (const file of textFiles(path.join(content, from))) copy(`${from}/${file}`);
      for (const { path: file } of version.files) copy(`${from}/${file}`);
    }
  }
  stageLedger(content, model, folder);
}

/** Byte for byte as it was where nothing was taken out. */
function writeChanged(source: string, target: string, change: (source: string) => string): void {
  const bytes = readFileSync(source);
  const text = bytes.toString('utf8');
  const changed = change(text);
  writeFileSync(target, changed === text ? bytes : changed);
}

/** The pictures that the texts of entries name. */
function picturesOf(content: string, kind: string, entries: readonly { id: string }[]): string[] {
  const texts = entries.map(({ id }) =>
    readFileSync(path.join(content, kind, `${id}.mdx`), 'utf8'),
  );
  return list(path.join(content, kind, 'files'))
    .filter((name) =>
      texts.some(
        (text) =>
          text.includes(`files/${name}`) || text.includes(`files/${encodeURIComponent(name)}`),
      ),
    )
    .map((name) => `${kind}/files/${name}`);
}

/** The files of a version that are its text, or speak of it. */
function textFiles(version: string): string[] {
  return list(version).filter((name) => name.endsWith('.mdx') || name === 'changes.yaml');
}

function frontMatterOnly(source: string): string {
  const { frontMatter } = splitFrontMatter(normaliseLines(source), '');
  return `---\n${frontMatter?.text ?? ''}\n---\n`;
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

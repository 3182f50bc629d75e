import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteModel } from '../../src/data/model.ts';
import { type Copy, namesIn } from './stage-copy.ts';
import { sourcesShown, withTextOf, yamlOf } from './stage-parts.ts';

// What is not named here is nothing that a build reads, and stays where it is.
const OF_SITE = ['site.yaml', 'moved.yaml'];

/** Copies what belongs to no plan: what is said once, the lists of the site, news, pages and reports. */
export function stageSite(content: string, model: SiteModel, copy: Copy): void {
  for (const entry of OF_SITE) copy(entry);
  copy('sources.yaml', (source) => sourcesShown(source, model));
  const lists = [
    ['organisations.yaml', model.organisations],
    ['people.yaml', model.people],
    ['glossary.yaml', model.glossary],
  ] as const;
  for (const [file, entries] of lists) {
    if (entries.length > 0) copy(file, () => yamlOf(entries));
  }
  for (const { id } of model.news) copy(`news/${id}.mdx`);
  for (const { id } of model.pages) copy(`pages/${id}.mdx`);
  for (const { id, data } of model.reports) {
    copy(`reports/${id}.mdx`, (source) => withTextOf(source, data));
  }
  const folders = [
    ['news', model.news],
    ['pages', model.pages],
    ['reports', model.reports],
  ] as const;
  for (const [folder, entries] of folders) {
    for (const file of picturesOf(content, folder, entries)) copy(file);
  }
}

/** The pictures that the texts of entries name. */
function picturesOf(
  content: string,
  folder: string,
  entries: readonly { readonly id: string }[],
): string[] {
  const texts = entries.map(({ id }) =>
    readFileSync(path.join(content, folder, `${id}.mdx`), 'utf8'),
  );
  return namesIn(path.join(content, folder, 'files'))
    .filter((name) =>
      texts.some(
        (text) =>
          text.includes(`files/${name}`) || text.includes(`files/${encodeURIComponent(name)}`),
      ),
    )
    .map((name) => `${folder}/files/${name}`);
}

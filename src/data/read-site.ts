import type { PlanDocument } from '../core/document/types.ts';
import { type Moved, movedSchema } from '../schemas/moved.ts';
import { type NewsFrontMatter, newsSchema } from '../schemas/news.ts';
import { type PageFrontMatter, pageSchema } from '../schemas/page.ts';
import { type ReportFrontMatter, reportSchema } from '../schemas/report.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Sources, sourcesSchema } from '../schemas/sources.ts';
import type { Cache } from './cache.ts';
import { checkFileFolder } from './check-files.ts';
import { checkPageName } from './check-name.ts';
import { checkNewsPicture } from './check-news-picture.ts';
import { type ContentFolder, filesIn, shownName } from './content-folder.ts';
import { readTexts } from './entry-texts.ts';
import { idsIn, type LoadedFile, loadFiles, loadYaml, vocabularyOf } from './load-files.ts';
import { readSource } from './read-source.ts';
import type { Report } from './report.ts';
import { ownContacts } from './searched-file.ts';
import { loadSiteLists, type SiteLists } from './site-lists.ts';
import type { YamlResult } from './yaml.ts';

/** What a content folder holds beside plans and the ledger, as it was read: whether readers may see it or not. */
export interface SiteFiles {
  readonly site: YamlResult<Site> | undefined;
  readonly sources: YamlResult<Sources> | undefined;
  readonly news: readonly LoadedFile<NewsFrontMatter>[];
  readonly pages: readonly LoadedFile<PageFrontMatter>[];
  readonly reports: readonly LoadedFile<ReportFrontMatter>[];
  /** What stands below the front matter of each report, by its id. */
  readonly reportTexts: ReadonlyMap<string, PlanDocument>;
  readonly lists: SiteLists;
  /** Nothing where no address has moved. */
  readonly moved: YamlResult<Moved[]> | undefined;
  /** Ids of all that is there, also of what cannot be used. */
  readonly ids: Readonly<Record<'news' | 'pages' | 'reports', readonly string[]>>;
}

/** Reads what belongs to no plan. */
export function readSite(content: ContentFolder, cache: Cache, report: Report): SiteFiles {
  const reports = loadFiles(content, 'reports', '.mdx', reportSchema, report);
  return {
    site: loadYaml(content, 'site.yaml', siteSchema, report),
    sources: loadYaml(content, 'sources.yaml', sourcesSchema, report),
    news: readNews(content, cache, report),
    pages: readPages(content, cache, report),
    reports,
    reportTexts: readTexts(
      reports,
      [],
      'Write what the report is about, in your own words.',
      cache,
      report,
    ),
    lists: loadSiteLists(content, report),
    moved: readMoved(content, report),
    ids: {
      news: idsIn(content, 'news', '.mdx'),
      pages: idsIn(content, 'pages', '.mdx'),
      reports: idsIn(content, 'reports', '.mdx'),
    },
  };
}

function readNews(content: ContentFolder, cache: Cache, report: Report): SiteFiles['news'] {
  const news = loadFiles(content, 'news', '.mdx', newsSchema, report);
  const pictures = readFolder(content, 'news', news, cache, report);
  for (const item of news) checkNewsPicture(item, pictures, report);
  return news;
}

function readPages(content: ContentFolder, cache: Cache, report: Report): SiteFiles['pages'] {
  const pages = loadFiles(content, 'pages', '.mdx', pageSchema, report);
  readFolder(content, 'pages', pages, cache, report);
  for (const id of idsIn(content, 'pages', '.mdx')) {
    checkPageName(id, shownName(content, `pages/${id}.mdx`), report);
  }
  return pages;
}

/**
 * Reads the texts of a folder, and looks at the pictures beside them.
 *
 * @returns The pictures that they may show, as they name them.
 */
function readFolder(
  content: ContentFolder,
  folder: string,
  entries: readonly LoadedFile<unknown>[],
  cache: Cache,
  report: Report,
): string[] {
  const pictures = filesIn(content, `${folder}/files`, '').map((name) => `files/${name}`);
  readTexts(entries, pictures, undefined, cache, report, vocabularyOf(folder));
  for (const { file, data } of entries) report.contactsIn.set(file, ownContacts(data));
  checkFileFolder(content, `${folder}/files`, cache, report);
  return pictures;
}

function readMoved(content: ContentFolder, report: Report): SiteFiles['moved'] {
  if (readSource(content, 'moved.yaml').kind === 'absent') return undefined;
  return loadYaml(content, 'moved.yaml', movedSchema, report);
}

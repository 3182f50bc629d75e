import type { PlanDocument } from '../../core/document/types.ts';
import { type DocumentData, documentsSchema } from '../../schemas/documents.ts';
import { type MeasureData, measureSchema } from '../../schemas/measure.ts';
import { type MeetingData, meetingSchema } from '../../schemas/meeting.ts';
import { type NoticeFrontMatter, noticeSchema } from '../../schemas/notice.ts';
import { planReportsSchema, type ReportAnswers } from '../../schemas/report-answers.ts';
import type { Cache } from '../cache.ts';
import { type ContentFolder, contentFiles } from '../content-folder.ts';
import { readTexts } from '../entry-texts.ts';
import { idsIn, type LoadedFile, loadFiles, loadYamlList } from '../load-files.ts';
import type { ContentFile } from '../model.ts';
import type { Report } from '../report.ts';
import type { YamlResult } from '../yaml.ts';

/** What a plan's folder says of its life beside versions, themes and engagement. */
export interface LifeFiles {
  readonly notices: readonly LoadedFile<NoticeFrontMatter>[];
  /** What each notice says, by its id. */
  readonly noticeTexts: ReadonlyMap<string, PlanDocument>;
  readonly meetings: readonly LoadedFile<MeetingData>[];
  readonly measures: readonly LoadedFile<MeasureData>[];
  readonly documents: YamlResult<DocumentData[]> | undefined;
  /** All that can be read, whether a document lists it or not. */
  readonly files: readonly ContentFile[];
  readonly reportAnswers: YamlResult<ReportAnswers[]> | undefined;
  /** Ids of all files, also of those that cannot be used. */
  readonly ids: { readonly notices: readonly string[]; readonly meetings: readonly string[] };
}

/** Reads notices, meetings, measures, documents with their files, and answers to reports of a plan. */
export function readLife(
  content: ContentFolder,
  folder: string,
  cache: Cache,
  report: Report,
): LifeFiles {
  const notices = loadFiles(content, `${folder}/notices`, '.mdx', noticeSchema, report);
  return {
    notices,
    noticeTexts: readTexts(
      notices,
      [],
      'Write what the notice says, in your own words.',
      cache,
      report,
    ),
    meetings: loadFiles(content, `${folder}/meetings`, '.yaml', meetingSchema, report),
    measures: loadFiles(content, `${folder}/measures`, '.yaml', measureSchema, report),
    documents: loadYamlList(
      content,
      `${folder}/documents.yaml`,
      'document',
      documentsSchema,
      report,
    ),
    files: contentFiles(content, folder),
    reportAnswers: loadYamlList(
      content,
      `${folder}/reports.yaml`,
      'report',
      planReportsSchema,
      report,
    ),
    ids: {
      notices: idsIn(content, `${folder}/notices`, '.mdx'),
      meetings: idsIn(content, `${folder}/meetings`, '.yaml'),
    },
  };
}

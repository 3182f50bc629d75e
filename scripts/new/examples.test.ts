import { describe, expect, test } from 'vitest';
import type { ContentFolder } from '../../src/data/content-folder.ts';
import type { PlanModel } from '../../src/data/model.ts';
import { commitmentSchema } from '../../src/schemas/commitments.ts';
import { documentsSchema } from '../../src/schemas/documents.ts';
import { engagementSchema } from '../../src/schemas/engagement.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';
import { measureSchema } from '../../src/schemas/measure.ts';
import { meetingSchema } from '../../src/schemas/meeting.ts';
import { newsSchema } from '../../src/schemas/news.ts';
import { noticeSchema } from '../../src/schemas/notice.ts';
import { organisationsSchema } from '../../src/schemas/organisations.ts';
import { peopleSchema } from '../../src/schemas/people.ts';
import { planSchema } from '../../src/schemas/plan.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { sourcesSchema } from '../../src/schemas/sources.ts';
import { themeSchema } from '../../src/schemas/theme.ts';
import { versionSchema } from '../../src/schemas/version.ts';
import { newCommitment } from './commitment.ts';
import { newDocument } from './document.ts';
import { newEngagement } from './engagement.ts';
import { recentVersion } from './known-plan.ts';
import { newMeasure } from './measure.ts';
import { newMeeting } from './meeting.ts';
import { type Created, writeNewFiles } from './new-file.ts';
import { newNews } from './news.ts';
import { newNotice } from './notice.ts';
import { newOrganisation } from './organisation.ts';
import { newPerson } from './person.ts';
import { newPlan } from './plan.ts';
import { newReport } from './report.ts';
import { newTerm } from './term.ts';
import {
  addVersion,
  contentWithPlan,
  emptyContent,
  examplesLeft,
  fen,
  loaded,
  mistakes,
  PUBLISHED,
} from './test-builders.ts';
import { newTheme } from './theme.ts';
import { newVersion } from './version.ts';

describe('a new plan', () => {
  test('makes a content folder of nothing in which check finds no mistake', () => {
    const content = contentWithPlan();
    expect(mistakes(content)).toEqual([]);
    expect(fen(content).current?.id).toBe('draft');
  });

  test('is reminded of by check until the words of the example are replaced', () => {
    expect(examplesLeft(contentWithPlan())).toEqual([
      'content/plans/fen/plan.yaml',
      'content/plans/fen/versions/draft/index.mdx',
      'content/site.yaml',
    ]);
  });

  test('keeps the site files that are there', () => {
    const content = contentWithPlan();
    const { files } = newPlan(content, 'shore', PUBLISHED);
    expect(files.map((file) => file.path)).toEqual([
      'plans/shore/plan.yaml',
      'plans/shore/versions/2026-03-draft/index.mdx',
    ]);
  });

  test('takes any title, whatever YAML makes of it', () => {
    const content = emptyContent();
    const title = 'Health: a “plan”, #1';
    writeNewFiles(content, newPlan(content, 'fen', { ...PUBLISHED, title }).files);
    expect(fen(content).data.title).toBe(title);
  });

  test('refuses an id that cannot be a part of an address, with one that can', () => {
    expect(() => newPlan(emptyContent(), 'North Fen', PUBLISHED)).toThrow('“north-fen”');
  });
});

describe('a new theme', () => {
  test('is about the version before the newest one, which answers it', () => {
    const content = contentWithPlan();
    addVersion(content, 'update');
    const plan = fen(content);
    const about = recentVersion(content.root, plan, 2);
    writeNewFiles(content, newTheme(content, plan, 'carers', { about }).files);
    expect(mistakes(content)).toEqual([]);
    const [theme] = fen(content).themes;
    expect(theme?.data).toMatchObject({ about: 'draft', dispositions: [{ version: 'update' }] });
  });

  test('of a plan with one version has no answer yet', () => {
    const content = contentWithPlan();
    const plan = fen(content);
    const about = recentVersion(content.root, plan, 2);
    writeNewFiles(content, newTheme(content, plan, 'carers', { about }).files);
    expect(mistakes(content)).toEqual([]);
    expect(fen(content).themes[0]?.data).toMatchObject({ about: 'draft', dispositions: [] });
  });
});

describe('a new engagement', () => {
  test('claims nothing about who came', () => {
    const content = contentWithPlan();
    const plan = fen(content);
    const about = recentVersion(content.root, plan, 1);
    writeNewFiles(content, newEngagement(content, plan, 'events', { ...PUBLISHED, about }).files);
    expect(mistakes(content)).toEqual([]);
    expect(fen(content).engagements[0]?.data.participation).toMatchObject([
      { count: 'not-recorded' },
    ]);
  });
});

describe('a news item', () => {
  test('announces the version that it is told to', () => {
    const content = contentWithPlan();
    const plan = fen(content);
    const announces = { plan, version: plan.versions[0] };
    writeNewFiles(content, newNews(content, 'out-now', { ...PUBLISHED, announces }).files);
    expect(mistakes(content)).toEqual([]);
    expect(loaded(content).model?.news[0]?.data.announces).toMatchObject({
      plan: 'fen',
      version: 'draft',
    });
  });
});

describe('the examples', () => {
  const about = (plan: PlanModel) => recentVersion('content', plan, 1);

  test.each<[string, { shape: object }, string, Make]>([
    ['a site', siteSchema, 'site.yaml', inEmpty],
    ['sources', sourcesSchema, 'sources.yaml', inEmpty],
    ['a plan', planSchema, 'plan.yaml', inEmpty],
    ['a first version', versionSchema, 'index.mdx', inEmpty],
    [
      'a whole version',
      versionSchema,
      'index.mdx',
      (c, plan) => newVersion(c, plan, 'v', PUBLISHED),
    ],
    [
      'a part',
      versionSchema,
      'index.mdx',
      (c, plan) => newVersion(c, plan, 'v', { ...PUBLISHED, amends: 'draft' }),
    ],
    ['a theme', themeSchema, '.mdx', (c, plan) => newTheme(c, plan, 't', { about: about(plan) })],
    [
      'an engagement',
      engagementSchema,
      '.yaml',
      (c, plan) => newEngagement(c, plan, 'e', { ...PUBLISHED, about: about(plan) }),
    ],
    ['a news item', newsSchema, '.mdx', (c) => newNews(c, 'n', PUBLISHED)],
    [
      'a notice',
      noticeSchema,
      '.mdx',
      (c, plan) => newNotice(c, plan, 'n', { ...PUBLISHED, about: about(plan) }),
    ],
    [
      'a commitment',
      commitmentSchema,
      '.yaml',
      (c, plan) => newCommitment(c, plan, 'c', { about: about(plan) }),
    ],
    ['a report', reportSchema, '.mdx', (c) => newReport(c, 'r', PUBLISHED)],
    [
      'a document',
      documentsSchema.element,
      '.yaml',
      (c, plan) => newDocument(c, plan, 'd', { ...PUBLISHED, about: about(plan) }),
    ],
    ['a meeting', meetingSchema, '.yaml', (c, plan) => newMeeting(c, plan, 'm', PUBLISHED)],
    [
      'a measure',
      measureSchema,
      '.yaml',
      (c, plan) => newMeasure(c, plan, 'm', { about: about(plan) }),
    ],
    ['an organisation', organisationsSchema.element, '.yaml', (c) => newOrganisation(c, 'o', {})],
    ['a person', peopleSchema.element, '.yaml', (c) => newPerson(c, 'p', PUBLISHED)],
    ['a term', glossarySchema.element, '.yaml', (c) => newTerm(c, 't', {})],
  ])('explain every key of %s', (_what, schema, ending, make) => {
    const content = contentWithPlan();
    const { files } = make(content, fen(content));
    const text = String(files.find((file) => file.path.endsWith(ending))?.text);
    const missing = Object.keys(schema.shape).filter((key) => !new RegExp(`\\b${key}:`).test(text));
    expect(missing).toEqual([]);
  });
});

type Make = (content: ContentFolder, plan: PlanModel) => Created;

function inEmpty(): Created {
  return newPlan(emptyContent(), 'fen', PUBLISHED);
}

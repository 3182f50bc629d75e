import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { comparisonPage } from '../../components/compare/comparison-page.ts';
import { drawComparison, drawComparisonHead } from '../../components/compare/draw.tsx';
import { comparedPlan } from '../../components/compare/narrow-plan.ts';
import { tracedPair } from '../../components/compare/traced-pair.ts';
import { versionSource } from '../../components/data-file/sources.ts';
import { htmlOf } from '../../core/document/hast.ts';
import { documentJson } from '../../core/export/document-json.ts';
import { jsonText } from '../../core/export/json-text.ts';
import { noCache } from '../../data/cache.ts';
import { compareKept, traceOfStep } from '../../data/compare-versions.ts';
import { loadContent } from '../../data/load-content.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { compareFetched } from './compare-fetched.ts';

const PAIR = { before: '2024-03-draft', after: '2025-05-refresh' };
const ADDRESS = `/plans/harbour/compare/?before=${PAIR.before}&after=${PAIR.after}`;

/** Four texts and a version without one: first and third have no page of their own. */
const LATER = {
  'versions/2025-02-lost/index.mdx': version('Lost update', {
    number: '3',
    kind: 'update',
    amends: '2024-09-update',
    text: 'none',
    published: '2025-02-03',
  }),
  'versions/2025-05-refresh/index.mdx': version(
    'Refresh, May 2025',
    {
      number: '4',
      kind: 'refresh',
      replaces: '2025-02-lost',
      text: 'whole',
      published: '2025-05-06',
    },
    'Opening words of the plan.\n\n## Urgent care [#urgent-care]\n\nThe walk-in centre opens from 8am to 10pm.\n\n- A doctor is there on Mondays.\n- A nurse is there on every day.\n\n## Carers [#carers]\n\nCarers can ask for a break of two weeks.',
  ),
  'versions/2025-05-refresh/changes.yaml': `records:
  - id: two-weeks
    class: substantive
    summary: Breaks are longer.
    at: [{ after: two weeks }]
    reasons: [{ kind: feedback, theme: opening-hours, basis: inferred, source: [HAR-S01] }]
`,
  'versions/2025-09-update/index.mdx': version(
    'Update, September 2025',
    {
      number: '5',
      kind: 'update',
      amends: '2025-05-refresh',
      text: 'part',
      published: '2025-09-01',
    },
    '## Carers [#carers]\n\nCarers can ask for a break of three weeks.',
  ),
};

test('a comparison that is made in the browser is byte for byte what the build would write', () => {
  const { site, plan } = harbour();
  const foreseen = [...plan.steps, ...plan.since, ...plan.kept];
  expect(
    foreseen.some(({ before, after }) => before.id === PAIR.before && after.id === PAIR.after),
  ).toBe(false);
  const [built] = compareKept(
    plan.versions,
    plan.steps,
    (before, after) => before.id === PAIR.before && after.id === PAIR.after,
    noCache,
  );
  if (built === undefined) throw new Error('The build did not compare the pair.');
  const page = comparisonPage(comparedPlan(site, plan), tracedPair(built), ADDRESS);
  const head = htmlOf(drawComparisonHead(page));
  const body = htmlOf(drawComparison(page));

  const { answer } = madeInBrowser(site, plan);
  expect(body).toContain('longer-hours');
  expect(body).toContain('two-weeks');
  expect(body).toContain('Lost update');
  expect(answer).toEqual({ kind: 'drawn', title: 'What changed in Refresh, May 2025', head, body });
});

test('its changes can be taken away as the files that other comparisons have', () => {
  const { site, plan } = harbour();
  const { file } = madeInBrowser(site, plan);
  const data = JSON.parse(file('json'));
  expect(data).toMatchObject({
    before: { id: PAIR.before },
    after: { id: PAIR.after },
    address: `https://plans.example${ADDRESS}`,
  });
  const lines = file('csv').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFaddress,in words,kind/);
  expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(
    data.changes.map(({ address }: { address: string }) => address),
  );
});

/** From the data files of the site, as they are written and read again. */
function madeInBrowser(site: SiteModel, plan: PlanModel) {
  const versionJson = (id: string) => {
    const version = plan.versions.find((one) => one.id === id);
    if (version === undefined) throw new Error(`There is no version “${id}”.`);
    return JSON.parse(documentJson(versionSource(site, plan, version)));
  };
  return compareFetched(
    {
      plan: JSON.parse(jsonText(comparedPlan(site, plan))),
      before: versionJson(PAIR.before),
      after: versionJson(PAIR.after),
      traces: plan.steps.slice(0, 2).map((step) => JSON.parse(jsonText(traceOfStep(step)))),
    },
    PAIR,
  );
}

function harbour() {
  const files = Object.entries(LATER).map(([file, text]) => [`plans/harbour/${file}`, text]);
  using tree = contentTree('harbour', Object.fromEntries(files));
  const { model, errors } = loadContent(tree.folder, selectionAsOf('2026-01-01T00:00:00Z'));
  expect(errors.map(({ message }) => message)).toEqual([]);
  const [plan] = model?.plans ?? [];
  if (model === undefined || plan === undefined) throw new Error('The content was not read.');
  return { site: model, plan };
}

function version(label: string, data: Readonly<Record<string, string>>, text = ''): string {
  const lines = Object.entries({ label, ...data, status: 'published', summary: 'A test.' });
  return `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n${text}\n`;
}

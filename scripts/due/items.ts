import type { PlanModel, SiteModel } from '../../src/data/model.ts';

/** Something that readers see at an address of its own, or on the page of something else. */
export interface Item {
  readonly kind:
    | 'plan'
    | 'version'
    | 'text'
    | 'withdrawal'
    | 'theme'
    | 'decision on a theme'
    | 'engagement'
    | 'stage'
    | 'promise'
    | 'outcome'
    | 'notice'
    | 'document'
    | 'meeting'
    | 'decision'
    | 'measure'
    | 'report'
    | 'reply'
    | 'organisation'
    | 'person'
    | 'statement'
    | 'term'
    | 'news'
    | 'page';
  readonly title: string;
  /** Its file or folder, below the content folder. */
  readonly where: string;
}

/** All that readers see of a site, in the order of its pages. */
export function itemsOf(site: SiteModel): Item[] {
  const { plans, reports, news, pages, ledger } = site;
  return [
    ...ledger.versions.flatMap(({ state: { plan, version, withdrawn } }): Item[] => {
      const where = `plans/${plan}/versions/${version}`;
      return withdrawn ? [{ kind: 'withdrawal', title: withdrawn.label, where }] : [];
    }),
    ...plans.flatMap((plan): Item[] => {
      const folder = `plans/${plan.id}`;
      return [
        { kind: 'plan', title: plan.data.title, where: folder },
        ...plan.versions.flatMap(({ id, data, own }): Item[] => {
          const where = `${folder}/versions/${id}`;
          const version: Item = { kind: 'version', title: data.label, where };
          // What was announced before comes with its text at its time.
          return own ? [version, { kind: 'text', title: data.label, where }] : [version];
        }),
        ...plan.themes.flatMap(({ id, data }): Item[] => {
          const where = `${folder}/themes/${id}.mdx`;
          return [
            { kind: 'theme', title: data.title, where },
            ...data.dispositions.map(
              ({ version }): Item => ({
                kind: 'decision on a theme',
                title: `${data.title}: in ${version}`,
                where,
              }),
            ),
          ];
        }),
        ...plan.engagements.flatMap(({ id, data }): Item[] => {
          const where = `${folder}/engagement/${id}.yaml`;
          return [
            { kind: 'engagement', title: data.title, where },
            ...data.stages.map(
              ({ stage }): Item => ({ kind: 'stage', title: `${data.title}: ${stage}`, where }),
            ),
          ];
        }),
        ...plan.commitments.flatMap(({ wording, outcome }): Item[] => {
          const where = `${folder}/commitments.yaml`;
          const promise: Item = { kind: 'promise', title: wording, where };
          if (outcome === 'open' || outcome === 'not-recorded') return [promise];
          return [promise, { kind: 'outcome', title: `${wording} ${outcome}`, where }];
        }),
        ...itemsOfLife(plan, folder),
      ];
    }),
    ...reports.flatMap(({ id, data }): Item[] => {
      const where = `reports/${id}.mdx`;
      return [
        { kind: 'report', title: data.title, where },
        ...data.replies.map(({ title }): Item => ({ kind: 'reply', title, where })),
      ];
    }),
    ...itemsOfLists(site),
    ...news.map(
      ({ id, data }): Item => ({ kind: 'news', title: data.title, where: `news/${id}.mdx` }),
    ),
    ...pages.map(
      ({ id, data }): Item => ({ kind: 'page', title: data.title, where: `pages/${id}.mdx` }),
    ),
  ];
}

function itemsOfLife(
  { notices, documents, meetings, measures }: PlanModel,
  folder: string,
): Item[] {
  return [
    ...notices.map(
      ({ id, data }): Item => ({
        kind: 'notice',
        title: data.title,
        where: `${folder}/notices/${id}.mdx`,
      }),
    ),
    ...documents.map(
      ({ title }): Item => ({ kind: 'document', title, where: `${folder}/documents.yaml` }),
    ),
    ...meetings.flatMap(({ id, data }): Item[] => {
      const where = `${folder}/meetings/${id}.yaml`;
      return [
        { kind: 'meeting', title: data.title, where },
        ...data.decisions.map(({ title }): Item => ({ kind: 'decision', title, where })),
      ];
    }),
    ...measures.flatMap(({ id, data }): Item[] => {
      const where = `${folder}/measures/${id}.yaml`;
      return [
        { kind: 'measure', title: data.title, where },
        ...data.outcomes.map(
          ({ date }): Item => ({ kind: 'outcome', title: `${data.title}: ${date}`, where }),
        ),
      ];
    }),
  ];
}

function itemsOfLists({ organisations, people, glossary }: SiteModel): Item[] {
  return [
    ...organisations.map(
      ({ name }): Item => ({ kind: 'organisation', title: name, where: 'organisations.yaml' }),
    ),
    ...people.flatMap(({ name, said }): Item[] => {
      const where = 'people.yaml';
      return [
        { kind: 'person', title: name, where },
        ...said.map(({ date }): Item => ({ kind: 'statement', title: `${name}: ${date}`, where })),
      ];
    }),
    ...glossary.flatMap(({ term, senses }) =>
      senses.map(
        ({ meaning }): Item => ({
          kind: 'term',
          title: `${term}: ${meaning}`,
          where: 'glossary.yaml',
        }),
      ),
    ),
  ];
}

/** What stands in one list and not in the other; a version that comes with its text is told once. */
export function added(before: readonly Item[], after: readonly Item[]): Item[] {
  const known = new Set(before.map(keyOf));
  const fresh = after.filter((item) => !known.has(keyOf(item)));
  const versions = new Set(
    fresh.filter(({ kind }) => kind === 'version').map(({ where }) => where),
  );
  return fresh.filter(({ kind, where }) => kind !== 'text' || !versions.has(where));
}

function keyOf({ kind, title, where }: Item): string {
  return JSON.stringify([kind, where, title]);
}

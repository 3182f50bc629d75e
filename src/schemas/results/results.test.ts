import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'astro/zod';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { comparisonSource, versionSource } from '../../components/data-file/sources.ts';
import { ledgerJson } from '../../components/ledger/ledger-json.ts';
import type { Comparison } from '../../core/compare/types.ts';
import { type ComparisonJson, comparisonData } from '../../core/export/comparison-json.ts';
import { comparisonResult, type ToldComparison } from '../../core/export/comparison-result.ts';
import { documentData, type VersionJson } from '../../core/export/document-json.ts';
import { loadContent } from '../../data/load-content.ts';
import type { PlanModel, SiteModel } from '../../data/model.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { closedSchemaOf, jsonSchemaOf, RESULT_SCHEMAS, type RESULTS } from './results.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** As JSON writes it, for comparing types: what is `undefined` is not there, and all is readonly. */
type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? Flat<
        { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: Written<T[Key]> } & {
          readonly [Key in keyof T as undefined extends T[Key] ? Key : never]?: Written<
            Exclude<T[Key], undefined>
          >;
        }
      >
    : T;

type Flat<T> = { [Key in keyof T]: T[Key] };

type Output<Name extends keyof typeof RESULTS> = Written<z.output<(typeof RESULTS)[Name]>>;

test('the schemas and the types say the same, field by field', () => {
  expectTypeOf<Output<'comparison-1'>>().toEqualTypeOf<
    Written<Comparison & Partial<ToldComparison> & { readonly $schema?: string }>
  >();
  expectTypeOf<Output<'comparison-page-1'>>().toEqualTypeOf<Written<ComparisonJson>>();
  expectTypeOf<Output<'version-1'>>().toEqualTypeOf<Written<VersionJson>>();
});

/** All data that a site publishes, by the name of its schema, as it is read again. */
function publishedData(site: SiteModel, plan: PlanModel) {
  const pairs = [...plan.steps, ...plan.since].map((traced) => ({
    comparison: traced.comparison,
    source: comparisonSource(site, plan, traced),
  }));
  return {
    'version-1': plan.versions.map((version) =>
      documentData({ ...versionSource(site, plan, version), ...ledgerJson(site.ledger, version) }),
    ),
    'comparison-page-1': pairs.map(({ source }) => comparisonData(source)),
    'comparison-1': pairs.flatMap(({ comparison, source: { frontMatter, traced } }) => [
      comparison,
      comparisonResult({ before: 'a', after: 'b' }, comparison, frontMatter, traced),
    ]),
  };
}

function siteOf(folder: string): SiteModel {
  const { model } = loadContent(path.join(ROOT, folder), selectionAsOf('2026-01-01T00:00:00Z'));
  if (model === undefined) throw new Error(`${folder} cannot be read.`);
  return model;
}

const harbour = siteOf('tests/fixtures/harbour');

describe.each(RESULT_SCHEMAS)('the schema %s', (name) => {
  const schema = jsonSchemaOf(name, `https://plans.example/schemas/${name}.json`);
  const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  const isValidAndClosed = new Ajv2020({ strict: true, allErrors: true }).compile(
    closedSchemaOf(name),
  );

  test.each([
    ['the test site', () => harbour],
    ['the plans of this site', () => siteOf('content')],
  ])('holds for all that %s publishes, with no key that it does not name', (_, read) => {
    const site = read();
    const published = site.plans.flatMap((plan): unknown[] => publishedData(site, plan)[name]);
    expect(published).not.toEqual([]);
    for (const data of published) {
      const again: unknown = JSON.parse(JSON.stringify(data));
      expect(isValid(again), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
      isValidAndClosed(again);
      expect(isValidAndClosed.errors).toBeNull();
    }
  });

  test('refuses data without a key that must be there, or with another value than it may have', () => {
    const [plan] = harbour.plans;
    if (plan === undefined) throw new Error('The test site has no plan.');
    const [data] = publishedData(harbour, plan)[name];
    for (const broken of [{ ...data, format: 2 }, { ...data, format: undefined }, {}, []]) {
      expect(isValid(JSON.parse(JSON.stringify(broken)))).toBe(false);
    }
  });

  test('bears a key that a later version may add', () => {
    const [plan] = harbour.plans;
    const [data] = plan === undefined ? [] : publishedData(harbour, plan)[name];
    expect(isValid(JSON.parse(JSON.stringify({ ...data, later: true })))).toBe(true);
  });

  test('says what it is, where it stands, and what every field means', () => {
    expect(Object.keys(schema).slice(0, 2)).toEqual(['$schema', '$id']);
    expect(schema.title).toMatch(/^\S/);
    expect(schema.description).toMatch(/\.$/);
    expect(undescribed(schema)).toEqual([]);
  });
});

test('published data names its schema first', () => {
  for (const plan of harbour.plans) {
    const data = publishedData(harbour, plan);
    for (const name of ['version-1', 'comparison-page-1'] as const) {
      for (const one of data[name]) {
        expect(Object.entries(one)[0]).toEqual([
          '$schema',
          `${new URL('/', harbour.site.address).href}schemas/${name}.json`,
        ]);
      }
    }
  }
});

/** Paths of fields that nobody explains. */
function undescribed(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${at}/${key}`;
    if (key !== 'properties') return undescribed(value, here);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(
      ([name, field]) => [
        ...(/\.$/.test(field.description ?? '') ? [] : [`${here}/${name}`]),
        ...undescribed(field, `${here}/${name}`),
      ],
    );
  });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mistakesIn } from '../../tests/support/check-content.ts';
import { contentTree, FIXTURES } from '../../tests/support/content-tree.ts';

const DRAFT = 'plans/harbour/versions/2024-03-draft/index.mdx';
const UPDATE = 'plans/harbour/versions/2024-09-update/index.mdx';
const PLAN = 'plans/harbour/plan.yaml';

/** What check says where keys were put into front matter, and an area into the plan. */
function mistakesWith(file: string, keys: string): string {
  const read = (name: string) => readFileSync(path.join(FIXTURES, 'harbour', name), 'utf8');
  using tree = contentTree('harbour', {
    [file]: read(file).replace('---\n', `---\n${keys}\n`),
    [PLAN]: `${read(PLAN)}area: { name: Harbour, parts: [{ id: old-town, name: Old Town }, { name: Fort }] }\n`,
  });
  return mistakesIn(tree.folder).join('\n');
}

const part = (more: string) => `parts: [{ title: Old Town, summary: Its own part., ${more} }]`;

test('a part names a place and sections that there are', () => {
  expect(mistakesWith(UPDATE, part('area: old-town, sections: [carers, money]'))).toBe('');
});

test('a place without that id is reported with the nearest id, or with how to give it one', () => {
  expect(mistakesWith(UPDATE, part('area: oldtown'))).toContain('Write “old-town”.');
  expect(mistakesWith(UPDATE, part('area: fort'))).toContain(
    'Give the place an id there: { id: fort, name: … }.',
  );
});

test('a section that the version does not have is reported, also one of a later version', () => {
  expect(mistakesWith(DRAFT, part('area: old-town, sections: [carers]'))).toContain(
    'There is no section “carers”.',
  );
});

test('a form is made from this version or an earlier one', () => {
  const form = (basis: string) =>
    `renditions: [{ form: summary, title: In short, basedOn: ${basis} }]`;
  expect(mistakesWith(UPDATE, form('2024-03-draft'))).toBe('');
  expect(mistakesWith(UPDATE, form('2024-03-drift'))).toContain('Write “2024-03-draft”.');
  expect(mistakesWith(DRAFT, form('2024-09-update'))).toContain(
    'A form of the version “2024-03-draft” says that it was made from “2024-09-update”, which is later.',
  );
});

test('the sections that a form covers are those of the version from which it was made', () => {
  const form = (more: string) => `renditions: [{ form: summary, title: In short, ${more} }]`;
  expect(mistakesWith(UPDATE, form('sections: [carers]'))).toBe('');
  expect(mistakesWith(UPDATE, form('basedOn: 2024-03-draft, sections: [carers]'))).toContain(
    'There is no section “carers”.',
  );
});

import type { PlanText, Sentence, Unit } from './plan-text.ts';
import type { Revision } from './revise.ts';

/** A version's `index.mdx`. */
export function versionMdx(number: number, { sections }: PlanText): string {
  const body = sections.map(
    ({ id, title, depth, units }) =>
      `${'#'.repeat(depth)} ${title} [#${id}]\n\n${markdownOf(units)}`,
  );
  return `---
label: Version ${number}
number: ${number}
kind: ${number === 1 ? 'draft' : 'refresh'}
${number === 1 ? '' : `replaces: ${versionId(number - 1)}\n`}text: whole
status: published
published: ${year(number)}-01-31
summary: A made-up text, to measure with.
---

${body.join('\n')}`;
}

/** The id of a version by its number. */
export function versionId(number: number): string {
  return `version-${number}`;
}

// Late enough for every version to be out at the moment that the bench builds for.
function year(number: number): number {
  return 1900 + number;
}

function markdownOf(units: readonly Unit[]): string {
  return units
    .map((unit, index) => unitMarkdown(unit, units[index - 1], units[index + 1]))
    .join('');
}

function unitMarkdown(unit: Unit, previous: Unit | undefined, next: Unit | undefined): string {
  const end = unit.kind !== 'paragraph' && next?.kind === unit.kind ? '\n' : '\n\n';
  switch (unit.kind) {
    case 'paragraph':
      return unit.sentences.map(marked).join(' ') + end;
    case 'item':
      return `- ${marked(unit.sentence)}${end}`;
    case 'row':
      return `${previous?.kind === 'row' ? '' : TABLE_HEAD}| ${unit.cells.join(' | ')} |${end}`;
  }
}

const TABLE_HEAD = '| Where | Now | Aim |\n| --- | --- | --- |\n';

function marked({ text, look }: Sentence): string {
  if (look === 'plain') return text;
  const [first = '', ...rest] = text.split(' ');
  const mark = look === 'strong' ? `**${first}**` : `[${first}](https://plans.example/more)`;
  return [mark, ...rest].join(' ');
}

// In a plan of the real world nobody explains everything.
const EXPLAINED_OF_TEN = 7;

/** A version's `changes.yaml`: seven of ten revisions, with reasons of several kinds. */
export function changesYaml(revisions: readonly Revision[], themes: readonly string[]): string {
  const records = revisions
    .filter((_, index) => index % 10 < EXPLAINED_OF_TEN)
    .map(({ kind, at }, index) => {
      const theme = themes[index % themes.length];
      return `  - id: change-${index + 1}
    class: ${kind === 'split' ? 'editorial' : 'substantive'}
    summary: A text that was ${kind === 'section' ? 'a section of its own' : kind}.
    at: [${JSON.stringify(at)}]
    reasons: ${index % 4 === 3 ? 'not-recorded' : `[{ kind: feedback, theme: ${theme}, basis: stated }]`}
`;
    });
  return `records:\n${records.join('')}`;
}

import {
  type PlanText,
  plainText,
  type Unit,
  writePlanText,
  writerWith,
} from '../bench/plan-text.ts';
import { randomFrom } from '../bench/random.ts';
import { revise } from '../bench/revise.ts';

/** A part of a made-up text, and the same part with about a tenth of it different. */
export interface MadeUpPart {
  readonly text: PlanText;
  readonly revised: PlanText;
}

// Names of rows are few, and one writer never writes a name twice.
const WORDS_OF_ONE_WRITER = 10_000;

/** A text of about so many words, in parts that were each written by another writer. */
export function madeUpText(words: number, seed: number): MadeUpPart[] {
  return Array.from({ length: Math.ceil(words / WORDS_OF_ONE_WRITER) }, (_, n) => {
    const writer = writerWith(randomFrom(seed + n));
    const text = writePlanText(writer, Math.min(words, WORDS_OF_ONE_WRITER));
    return { text, revised: revise(text, writer).text };
  });
}

/** Plain Markdown: without marks in the text, which most engines would not see. */
export function markdownOf(texts: readonly PlanText[]): string {
  return texts
    .flatMap(({ sections }) => sections)
    .map(({ title, depth, units }) => {
      const body = units.map((unit, n) => unitMarkdown(unit, units[n - 1], units[n + 1]));
      return `${'#'.repeat(depth)} ${title}\n\n${body.join('')}`;
    })
    .join('');
}

function unitMarkdown(unit: Unit, previous: Unit | undefined, next: Unit | undefined): string {
  const end = unit.kind !== 'paragraph' && next?.kind === unit.kind ? '\n' : '\n\n';
  switch (unit.kind) {
    case 'paragraph':
      return plainText(unit) + end;
    case 'item':
      return `- ${plainText(unit)}${end}`;
    case 'row':
      return `${previous?.kind === 'row' ? '' : TABLE_HEAD}| ${unit.cells.join(' | ')} |${end}`;
  }
}

const TABLE_HEAD = '| Where | Now | Aim |\n| --- | --- | --- |\n';

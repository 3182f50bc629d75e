import type { Change, Comparison, Row } from '../../src/core/compare/types.ts';
import type { BlockKind } from '../../src/core/document/types.ts';
import type { ChangeType, FoundChange } from './types.ts';

/** The changes of a comparison in the words of the labelled cases. */
export function foundChanges({ changes, rows }: Comparison): FoundChange[] {
  const byChange = Map.groupBy(rows, ({ change }) => change);
  return changes.map((change) => ({
    type: typeOf(change, byChange.get(change.id) ?? []),
    kinds: kindsOf(change, byChange.get(change.id) ?? []),
    wordsChanged: change.wordsChanged,
    before: textOf('before', byChange.get(change.id) ?? []),
    after: textOf('after', byChange.get(change.id) ?? []),
    form: change.form,
    figures: change.figures.map(({ before, after, ratio }) => ({ before, after, ratio })),
  }));
}

// The description of a picture is what a person quotes of it.
function textOf(side: 'before' | 'after', rows: readonly Row[]): string {
  const blocks = rows.flatMap((row) => row[side]);
  return blocks.map(({ text, attributes }) => `${text} ${attributes.alt ?? ''}`).join('\n');
}

function typeOf({ kind, wordsChanged, form }: Change, rows: readonly Row[]): ChangeType {
  switch (kind) {
    case 'added':
      return 'inserted';
    case 'removed':
      return 'deleted';
    case 'edited':
      return isReplaced(rows) ? 'replaced' : 'modified';
    case 'moved':
      return wordsChanged || form.length > 0 ? 'moved+modified' : 'moved';
    case 'split':
    case 'merged':
    case 'form':
      return kind;
  }
}

function isReplaced(rows: readonly Row[]): boolean {
  return rows.every(({ spans }) =>
    spans.every(({ kind, text }) => kind !== 'kept' || !text.trim()),
  );
}

function kindsOf({ scope }: Change, rows: readonly Row[]): string[] {
  const blocks = rows.flatMap(({ before, after }) => [...before, ...after]);
  const whole = scope === 'block' ? [] : [WHOLES[scope] ?? scope];
  return [...new Set([...whole, ...blocks.map(({ kind }) => KINDS[kind])])];
}

const WHOLES: Readonly<Record<string, string>> = { item: 'listItem', column: 'tableColumn' };

const KINDS: Readonly<Record<BlockKind, string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  'list-item': 'listItem',
  'table-row': 'tableRow',
  quotation: 'quotation',
  figure: 'image',
  code: 'code',
  footnote: 'footnote',
  component: 'component',
  break: 'break',
};

import type { Block } from '../document/types.ts';
import { containerForm } from './container-form.ts';
import { inlineForm } from './inline-form.ts';
import type { FormChange, Span } from './types.ts';
import type { Unit } from './units.ts';

/**
 * What differs besides the words between the two sides of a unit: level, kind, containers,
 * pictures, attributes, pinned ids, links and emphasis. What stands on one side only has none.
 *
 * @param spans The unit's words as marked: only text that both sides have can differ in form.
 */
export function formOf(unit: Unit, spans: readonly Span[]): FormChange[] {
  const before = unit.before[0]?.block;
  const after = unit.after[0]?.block;
  if (before === undefined || after === undefined) return [];
  return [
    ...changed('level', levelOf(before), levelOf(after)),
    ...changed('kind', kindOf(before), kindOf(after)),
    ...containerForm(before, after),
    ...pictureForm(before, after),
    ...attributeForm(before, after),
    ...pinForm(before, after),
    ...inlineForm(
      unit.before.map(({ block }) => block),
      unit.after.map(({ block }) => block),
      spans,
    ),
  ];
}

function changed(kind: FormChange['kind'], before: string, after: string): FormChange[] {
  return before === after ? [] : [{ kind, before, after }];
}

function levelOf({ kind, attributes }: Block): string {
  return kind === 'heading' ? `heading level ${attributes.depth}` : '';
}

function kindOf({ kind }: Block): string {
  return kind.replace('-', ' ');
}

function pictureForm(before: Block, after: Block): FormChange[] {
  if (before.kind !== 'figure' || after.kind !== 'figure') return [];
  const was = before.attributes;
  const is = after.attributes;
  // The digest only tells what the address does not: the same name, other bytes.
  const sameAddress = was.src === is.src;
  return [
    ...changed('image', was.src ?? '', is.src ?? ''),
    ...(sameAddress ? changed('image', fileOf(was), fileOf(is)) : []),
    ...changed('image', altOf(was), altOf(is)),
  ];
}

// Enough of a digest to tell two files apart at sight.
const SHORT_DIGEST = 8;

function fileOf({ src = '', file }: Block['attributes']): string {
  return file === undefined ? src : `${src} (file ${file.slice(0, SHORT_DIGEST)})`;
}

function altOf({ alt }: Block['attributes']): string {
  return alt === undefined || alt === '' ? '' : `description “${alt}”`;
}

// Told of in other words (level, picture), or no more than a number (the label of a footnote).
const OWN_WORDS: ReadonlySet<string> = new Set(['depth', 'src', 'alt', 'file', 'label']);

function attributeForm(before: Block, after: Block): FormChange[] {
  const names = new Set([...Object.keys(before.attributes), ...Object.keys(after.attributes)]);
  const say = ({ attributes }: Block, name: string) =>
    attributes[name] === undefined ? '' : `${name} ${attributes[name]}`;
  return [...names]
    .filter((name) => !OWN_WORDS.has(name))
    .toSorted()
    .flatMap((name) => changed('attribute', say(before, name), say(after, name)));
}

// An id made from the heading changes with it, and gets its parent's in front or a number behind
// where it is repeated; only an id that differs under the same words was pinned anew.
function pinForm(before: Block, after: Block): FormChange[] {
  if (before.kind !== 'heading' || after.kind !== 'heading' || before.text !== after.text)
    return [];
  const own = (id: string) => id.replace(/^.*--/u, '').replace(/-\d+$/u, '');
  if (own(before.section) === own(after.section)) return [];
  return changed('pin', `#${before.section}`, `#${after.section}`);
}

import type { TracedChange } from '../../core/trace/types.ts';
import type { Drawn } from '../drawn.ts';
import { CHANGE_CLASS, CHANGE_KIND, EXPLAINED } from '../words.ts';

/** Of which kinds and classes changes are, and how far they are explained where that is not whole. */
export function changeTags(changes: readonly TracedChange[]): Drawn {
  const kinds = distinct(changes.map(({ change }) => change.kind));
  const classes = distinct(changes.map((change) => change.class));
  const explained = distinct(changes.map((change) => change.explained));
  const lacking = explained.filter((value) => value !== 'form' && value !== 'passage');
  return (
    <ul class="pl-tags" aria-label="Kind of change" data-pagefind-ignore>
      {kinds.map((kind) => (
        <li class={`pl-tag pl-tag--${kind}`}>{CHANGE_KIND[kind]}</li>
      ))}
      {explained.includes('form')
        ? null
        : classes.map((name) => <li class="pl-tag pl-tag--outline">{CHANGE_CLASS[name]}</li>)}
      {lacking.map((value) => (
        <li class={value === 'section' ? 'pl-tag' : 'pl-tag pl-tag--unexplained'}>
          {EXPLAINED[value]}
        </li>
      ))}
    </ul>
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

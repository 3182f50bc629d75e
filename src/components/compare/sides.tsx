import type { Row } from '../../core/compare/types.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparedVersion } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedPart } from './marked-sections.ts';
import { prose } from './prose.tsx';

/** A changed place as it was and as it is, side by side. */
export function sides(page: ComparisonPage, part: MarkedPart): Drawn {
  const { before, after } = page;
  return (
    <div class="pl-sides" data-pagefind-ignore>
      {side(page, part, 'before', before)}
      {side(page, part, 'after', after)}
    </div>
  );
}

// The same drawing twice: the style sheet hides in each column what is not in its version.
function side(
  page: ComparisonPage,
  { rows }: MarkedPart,
  name: 'before' | 'after',
  { label }: ComparedVersion,
): Drawn {
  return (
    <div class={`pl-sides__${name}`}>
      <p class="pl-sides__label">{label}</p>
      {rows.every((row) => isElsewhere(row, name)) ? (
        <p class="pl-quiet">
          {rows.some(({ kind }) => kind === 'moved')
            ? 'Stood at another place in this version.'
            : 'Not in this version.'}
        </p>
      ) : (
        prose(rows, page.copyContext)
      )}
    </div>
  );
}

/** What moved stood elsewhere before, where a link from its new place leads. */
function isElsewhere(row: Row, name: 'before' | 'after'): boolean {
  return row[name].length === 0 || (name === 'before' && row.kind === 'moved');
}

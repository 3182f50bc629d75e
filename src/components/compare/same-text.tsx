import { printNumber } from '../../core/export/phrases.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparisonPage } from './comparison-page.ts';
import type { MarkedPart } from './marked-sections.ts';
import { prose } from './prose.tsx';

/** More unchanged blocks than a reader needs to find the place again. */
const LONGEST_RUN = 3;

/** Text between changes: its first paragraph, and the others folded where they are many. */
export function sameText({ context }: ComparisonPage, { rows }: MarkedPart): Drawn {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length <= LONGEST_RUN) return prose(rows, context);
  return (
    <>
      {prose([first], context)}
      <details class="pl-fold">
        <summary>{printNumber(rest.length)} unchanged paragraphs</summary>
        {prose(rest, context)}
      </details>
    </>
  );
}

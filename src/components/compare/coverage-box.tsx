import { counted } from '../../core/export/phrases.ts';
import type { Coverage } from '../../core/trace/types.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { coverageBars } from './coverage-bars.ts';

/** How far the changes of a comparison are explained, as a bar and in numbers. */
export function coverageBox(coverage: Coverage): Drawn {
  const { passage, section, unexplained, inferred } = coverage;
  return (
    <section class="pl-coverage-box" aria-labelledby="page_coverage">
      <h2 id="page_coverage">How far the changes are explained</h2>
      <div class="pl-coverage">
        {coverageBar(coverage)}
        <ul class="pl-plain">
          <li>
            <b>{passage}</b>
            <span>explained for the very passage</span>
          </li>
          <li>
            <b>{section}</b>
            <span>explained only for the section as a whole</span>
          </li>
          <li>
            <b>{unexplained}</b>
            <span>
              {unexplained > 0 ? <a href="#page_unexplained">unexplained</a> : 'unexplained'}
              {inferred > 0 ? ` (for ${inferred} of them we offer a reading of our own)` : null}
            </span>
          </li>
        </ul>
      </div>
      {formCount(coverage.form)}
    </section>
  );
}

function coverageBar(coverage: Coverage): Drawn {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {coverageBars(coverage).map(({ kind, from, width }) => (
        <rect class={`pl-coverage__${kind}`} x={from} width={width} height="4" />
      ))}
    </svg>
  );
}

function formCount(count: number): MaybeDrawn {
  if (count === 0) return null;
  return (
    <p class="pl-quiet pl-small">
      {counted(count, 'change')} of form only, such as a link or emphasis,{' '}
      {count === 1 ? 'needs' : 'need'} no explanation.
    </p>
  );
}

import { counted } from '../../core/export/phrases.ts';
import type { MaybeDrawn } from '../drawn.ts';
import type { PlacedFigure } from './comparison-page.ts';
import { figureRows } from './figure-rows.tsx';

/** The figures that changed; those that came or went with their text stand folded below. */
export function figuresTable(figures: readonly PlacedFigure[]): MaybeDrawn {
  if (figures.length === 0) return null;
  const changed = figures.filter(isOnBothSides);
  return (
    <section class="pl-section" aria-labelledby="page_figures">
      <h2 id="page_figures">Figures that changed</h2>
      <p class="pl-measure pl-quiet">
        Sums, shares, numbers and dates, found by the computer in the changed sentences. Read the
        sentence before you rely on a figure: two figures may rest on different bases.
      </p>
      {changed.length === 0 ? (
        <p>No figure that stands in both versions is different.</p>
      ) : (
        figureRows('Figures that stand in both versions', changed)
      )}
      {oneSidedFigures(figures.filter((figure) => !isOnBothSides(figure)))}
    </section>
  );
}

function oneSidedFigures(figures: readonly PlacedFigure[]): MaybeDrawn {
  if (figures.length === 0) return null;
  return (
    <details>
      <summary>
        {counted(figures.length, 'figure')} that came or went with the text around{' '}
        {figures.length === 1 ? 'it' : 'them'}
      </summary>
      {figureRows('Figures that stand in one version only', figures)}
    </details>
  );
}

function isOnBothSides({ before, after }: PlacedFigure): boolean {
  return before !== undefined && after !== undefined;
}

import type { Drawn } from '../drawn.ts';
import type { PlacedFigure } from './comparison-page.ts';
import { differenceInWords } from './difference-in-words.ts';
import { figurePlace } from './figure-place.ts';

/** Figures with what they were, what they are and by how much they differ. */
export function figureRows(caption: string, figures: readonly PlacedFigure[]): Drawn {
  return (
    <div class="pl-stack pl-stack--figures">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Was</th>
            <th scope="col">Is now</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>{figures.map(figureRow)}</tbody>
      </table>
    </div>
  );
}

function figureRow(figure: PlacedFigure): Drawn {
  return (
    <tr>
      <th scope="row">
        <a href={`#${figure.change}`}>{figure.section}</a>
        <span class="pl-source">{figurePlace(figure)}</span>
      </th>
      <td data-label="Was">{figure.before ?? '–'}</td>
      <td data-label="Is now">{figure.after ?? '–'}</td>
      <td data-label="Difference">{differenceInWords(figure) ?? '–'}</td>
    </tr>
  );
}

import { type Parts, xmlOf } from '../package-parts.ts';
import { withoutHiddenText } from './hidden-text.ts';
import { hiddenPartsOfPresentation } from './presentation.ts';
import { partsWithRoot } from './roots.ts';
import { withoutHiddenCells, withoutTitles } from './without-hidden-cells.ts';
import { withoutParts, withTexts } from './without-parts.ts';

/**
 * A Word, Excel or PowerPoint file without what it hides: text; rows, columns and sheets; slides,
 * and the notes to them.
 *
 * @throws {CannotClean} When something that is seen leads to what would go.
 */
export function withoutHidden(parts: Parts): Parts {
  const { gone, texts } = hiddenPartsOfPresentation(parts);
  const titles = partsWithRoot(parts, 'Properties').map(
    (name) => [name, withoutTitles(xmlOf(parts, name))] as const,
  );
  const rest = withoutHiddenCells(withTexts(parts, withoutHiddenText(parts)));
  return withoutParts(
    withTexts(rest, new Map([...texts, ...(gone.length > 0 ? titles : [])])),
    gone,
  );
}

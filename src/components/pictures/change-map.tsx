import { counted, printNumber } from '../../core/export/phrases.ts';
import type { ComparisonPage } from '../compare/comparison-page.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import {
  CHANGE_SORTS,
  type ChangeSort,
  type MapLine,
  type SectionBar,
  sectionBars,
} from './change-map/section-bars.ts';

const SORT: Readonly<Record<ChangeSort, string>> = {
  passage: 'explained for the very passage',
  section: 'explained for the section only',
  inferred: 'our reading only',
  unexplained: 'unexplained',
  editorial: 'wording or order only, with a reason',
  form: 'form only',
};

/** Below so many sections there is no map to read. */
const FEWEST_SECTIONS = 4;

/** A single word in a long section must still be seen; in hundredths of the longest section. */
const LEAST_SEEN = 0.8;

const STRIPED: ReadonlySet<ChangeSort> = new Set(['section', 'inferred', 'unexplained']);

/**
 * Where the plan changed: a bar for each section, as long as its words, with what changed in it by
 * how far that is explained.
 *
 * Names and numbers are text, for everybody; the bars alone are hidden from screen readers, since
 * each line says in words what its bar shows. Drawn without a library for scales: this goes to
 * browsers too, and a length is no more than a share of the longest.
 */
export function changePicture(page: ComparisonPage): MaybeDrawn {
  if (!hasMap(page)) return null;
  const lines = sectionBars(page.sections);
  const longest = Math.max(...lines.map((line) => (line.kind === 'changed' ? line.words : 0)), 1);
  return (
    <section class="pl-section" aria-labelledby="page_map" data-pagefind-ignore>
      <h2 id="page_map">Where the plan changed</h2>
      <div class="pl-picture pl-picture--long">
        <p class="pl-quiet pl-small">
          Each bar is as long as its section has words, those that are gone included.
        </p>
        {keyOf(lines)}
        <ul class="pl-change-map">{lines.map((line) => mapLine(line, longest))}</ul>
      </div>
    </section>
  );
}

/** Whether a comparison is long enough for a map. */
export function hasMap({
  sections,
  changes,
}: Pick<ComparisonPage, 'sections' | 'changes'>): boolean {
  return sections.length >= FEWEST_SECTIONS && changes.length > 0;
}

function keyOf(lines: readonly MapLine[]): Drawn {
  const used = new Set(
    lines.flatMap((line) => (line.kind === 'changed' ? line.parts : [])).map(({ sort }) => sort),
  );
  return (
    <ul class="pl-key">
      {CHANGE_SORTS.filter((sort) => used.has(sort)).map((sort) => (
        <li>
          <svg class="pl-change-map__sign" aria-hidden="true" focusable="false">
            {stretch(sort, 0, 100)}
          </svg>
          {SORT[sort]}
        </li>
      ))}
      <li>
        <svg class="pl-change-map__sign" aria-hidden="true" focusable="false">
          <rect class="pl-change-map__all" width="100%" height="100%" />
        </svg>
        unchanged
      </li>
    </ul>
  );
}

function mapLine(line: MapLine, longest: number): Drawn {
  if (line.kind === 'same') {
    return (
      <li class="pl-change-map__same">
        {counted(line.count, 'section')} unchanged, {counted(line.words, 'word')}
      </li>
    );
  }
  return (
    <li>
      <a href={`#${line.anchor}`}>{line.title}</a>
      {bar(line, longest)}
      <span class="pl-change-map__words">{inWords(line)}</span>
    </li>
  );
}

/**
 * What the bar of a section shows.
 *
 * @example
 * inWords(money) // => '12 of 340 words; 2 changes, 1 unexplained'
 */
function inWords({ words, parts, changes, unexplained }: SectionBar): string {
  const changed = parts.reduce((sum, part) => sum + part.words, 0);
  const reasons = unexplained === 0 ? '' : `, ${printNumber(unexplained)} unexplained`;
  return `${printNumber(changed)} of ${counted(words, 'word')}; ${counted(changes, 'change')}${reasons}`;
}

function bar({ words, parts }: SectionBar, longest: number): Drawn {
  const share = (count: number) => hundredths((count / longest) * 100);
  const widths = parts.map((part) => Math.max(share(part.words), LEAST_SEEN));
  const changed = widths.reduce((sum, width) => sum + width, 0);
  return (
    <svg class="pl-change-map__bar" aria-hidden="true" focusable="false">
      <rect
        class="pl-change-map__all"
        width={`${Math.max(share(words), hundredths(changed))}%`}
        height="100%"
      />
      {parts.map(({ sort }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        return stretch(sort, hundredths(before), widths[index] ?? 0);
      })}
    </svg>
  );
}

/** Told apart by stripes and outlines as well as by colour. */
function stretch(sort: ChangeSort, from: number, width: number): Drawn {
  return (
    <>
      <rect
        class={`pl-change-map__part pl-change-map__part--${sort}`}
        x={`${from}%`}
        width={`${width}%`}
        height="100%"
      />
      {STRIPED.has(sort) ? (
        <line
          class={`pl-change-map__stripes pl-change-map__stripes--${sort}`}
          x1={`${from}%`}
          x2={`${hundredths(from + width)}%`}
          y1="50%"
          y2="50%"
        />
      ) : null}
    </>
  );
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

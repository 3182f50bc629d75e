import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Comparison, Row } from '../../src/core/compare/types.ts';
import {
  type ChangeContext,
  type PageContext,
  renderContext,
} from '../../src/core/document/hast/context.ts';
import { hastOfRows } from '../../src/core/document/hast.ts';
import { linkFault } from '../../src/markdown/subset/addresses.ts';
import { embeddedPicture } from './embed.ts';
import { foldedRuns } from './folds.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { ComparedSide } from './read-side.ts';
import { countInWords, toldBySection } from './told.ts';

/**
 * A comparison as one page that needs nothing else: the changes in words, then the marked text.
 *
 * Texts may be of somebody else, so nothing of them is run: no script, no address but plain links,
 * no picture that is not in the page.
 */
export function comparisonPage(
  before: ComparedSide,
  after: ComparedSide,
  comparison: Comparison,
): string {
  const title = `${before.name} → ${after.name}`;
  const context = contextFor(before, after, comparison);
  const marked = drawMarkedText(comparison.rows, context);
  const page = h('html', { lang: 'en-GB' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', PAGE_STYLE),
    ]),
    h('body', [
      h('main', [
        h('h1', title),
        h('p', countInWords(comparison.changes)),
        ...inWords(comparison),
        h('h2', { className: ['page'] }, 'The text with its changes marked'),
        h('p', [
          'Key: ',
          h('del', 'removed'),
          ' ',
          h('ins', 'added'),
          ' ',
          h('ins', { className: ['pl-moved-text'] }, 'moved here'),
        ]),
        ...marked,
        ...sourcesNamed(context),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function contextFor(
  before: ComparedSide,
  after: ComparedSide,
  comparison: Comparison,
): PageContext {
  const changes = new Map<string, ChangeContext>(
    comparison.changes.map((change) => [
      change.id,
      { href: `#${change.id}`, from: change.before?.title, to: change.after?.title },
    ]),
  );
  return renderContext({
    // Below the headings of the page itself.
    headingLevel: (depth) => Math.min(Math.max(depth, 1) + 2, 6),
    link: (url) => (linkFault(url) ? '#' : url),
    file: (src, side) => embeddedPicture(src, side === 'before' ? before.folder : after.folder),
    change: (id) => changes.get(id),
  });
}

function inWords(comparison: Comparison): Element[] {
  return toldBySection(comparison).flatMap(({ title, changes }) => [
    h('h2', { className: ['section'] }, title),
    h(
      'ul',
      changes.map(({ change, sentence }) => h('li', [h('a', { href: `#${change.id}` }, sentence)])),
    ),
  ]);
}

/** The merged reading; long runs without a change are folded. */
function drawMarkedText(rows: readonly Row[], context: PageContext): ElementContent[] {
  return foldedRuns(rows).flatMap((run) => {
    const drawn = hastOfRows(run.rows, context);
    if (!run.isFolded) return drawn;
    return [h('details', [h('summary', `${run.rows.length} unchanged paragraphs`), ...drawn])];
  });
}

function sourcesNamed(context: PageContext): Element[] {
  const sources = context.sources();
  if (sources.length === 0) return [];
  return [
    h('h2', { className: ['page'] }, 'Sources that the text names'),
    h(
      'ol',
      sources.map((source, index) => h('li', { id: `source-${index + 1}` }, source)),
    ),
  ];
}

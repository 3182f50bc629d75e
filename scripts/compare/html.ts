import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Row } from '../../src/core/compare/types.ts';
import {
  type ChangeContext,
  type PageContext,
  renderContext,
} from '../../src/core/document/hast/context.ts';
import { hastOfRows } from '../../src/core/document/hast.ts';
import { changesInOneSentence } from '../../src/core/export/one-sentence.ts';
import { linkFault } from '../../src/markdown/subset/addresses.ts';
import { embeddedPictures } from './embed.ts';
import { foldedRuns } from './folds.ts';
import { aboutVersions, inBrief, inWords } from './html-lists.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { ComparedPair } from './pair.ts';

/**
 * A comparison as one page that needs nothing else: what the two versions say about themselves, the
 * changes in one sentence, section by section and one by one, then the marked text.
 *
 * Texts may be of somebody else, so nothing of them is run: no script, no address but plain links,
 * no picture that is not in the page.
 */
export function comparisonPage(pair: ComparedPair): string {
  const { before, after, comparison } = pair;
  const title = `${before.name} → ${after.name}`;
  const pictures = embeddedPictures();
  const context = contextFor(pair, pictures.file);
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
        h('p', changesInOneSentence(comparison.changes)),
        ...aboutVersions(pair.frontMatter),
        ...inBrief(pair),
        ...inWords(pair),
        h('h2', { className: ['page'] }, 'The text with its changes marked'),
        ...(comparison.changes.length > 0 ? [KEY] : []),
        ...marked,
        ...sourcesNamed(context),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${pictures.embedIn(toHtml(page))}\n`;
}

const KEY = h('p', [
  'Key: ',
  h('del', 'removed'),
  ' ',
  h('ins', 'added'),
  ' ',
  h('ins', { className: ['pl-moved-text'] }, 'moved here'),
]);

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function contextFor(
  { before, after, comparison }: ComparedPair,
  embed: (src: string, folder: string) => string,
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
    file: (src, side) => embed(src, side === 'before' ? before.folder : after.folder),
    change: (id) => changes.get(id),
  });
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

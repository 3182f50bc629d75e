import { describe, expect, test } from 'vitest';
import { renderContext } from '../document/hast/context.ts';
import { hastOfBlocks, htmlOf } from '../document/hast.ts';
import type { Content } from '../document/test-builders.ts';
import { doc, fact, li, link, list, p, strong, table, top } from '../document/test-builders.ts';
import { markOvertaken } from './mark-overtaken.ts';
import { overtakenPlaces } from './overtaken-places.ts';

/** How a text is drawn whose quotes are overtaken: a mark as `{1: words}`. */
function marked(content: Content, ...quotes: readonly string[]): string {
  const text = doc(top(content));
  const blocks = text.sections.flatMap((section) => section.blocks);
  const overtakings = blocks.flatMap(({ id, text: words }) =>
    quotes.filter((quote) => words.includes(quote)).map((quote) => ({ block: id, quote, by: 'n' })),
  );
  const places = overtakenPlaces(text, overtakings);
  const drawn = blocks.map((block) => markOvertaken(block, places, ({ number }) => `o-${number}`));
  return htmlOf(hastOfBlocks(drawn, renderContext()))
    .replace(/<span class="govuk-visually-hidden">([^<]*)<\/span>/g, '$1')
    .replace(/ class="[^"]*"| aria-label="[^"]*"/g, '');
}

describe('overtaken words', () => {
  test('carry an anchor, words for listeners, and a link to what holds now', () => {
    expect(marked(p('It meets in December 2021.'), 'in December 2021')).toBe(
      '<p>It meets <s id="o-1">[No longer holds: in December 2021] <a href="#o-1-now">Overtaken 1</a></s>.</p>',
    );
  });

  test('keep the marks that stand in them and around them', () => {
    expect(marked(p('A ', strong('report of all'), ' comes.'), 'report of')).toContain(
      '<strong><s id="o-1">[No longer holds: report of] <a href="#o-1-now">Overtaken 1</a></s> all</strong>',
    );
    expect(marked(p('All ', fact('A-S1', '6,650'), ' people'), 'All 6,650 people')).toContain(
      '<s id="o-1">[No longer holds: All <span>6,650<sup><a href="#source-1">[1]</a></sup></span> people] ',
    );
  });

  test('are in pieces where another mark begins within them; no link stands in a link', () => {
    expect(marked(p('A report ', link('/r/', 'is there soon')), 'report is there')).toBe(
      '<p>A <s id="o-1">[No longer holds: report </s><a href="/r/"><s>is there] <span>Overtaken 1</span></s> soon</a></p>',
    );
  });

  test('are marked in the items of lists and the cells of tables', () => {
    expect(marked(list(li('One'), li('Two comes')), 'Two')).toContain(
      '<li><s id="o-1">[No longer holds: Two]',
    );
    const drawn = marked(table(['Paper', 'When'], ['Report', 'soon']), 'Report\tsoon');
    expect(drawn).toContain('<td><s id="o-1">[No longer holds: Report</s></td>');
    expect(drawn).toContain('<s>soon] <a href="#o-1-now">Overtaken 1</a></s>');
  });

  test('that overlap are one place, whatever the order of the quotes', () => {
    const drawn = marked(p('A report will be published.'), 'will be published', 'A report will');
    expect(drawn.match(/id="o-\d+"/g)).toEqual(['id="o-1"']);
    expect(drawn).toContain('A report will be published]');
  });

  test('leave a text without them as it is', () => {
    const [block] = doc(top(p('As it was.'))).sections[0]?.blocks ?? [];
    expect(block && markOvertaken(block, [], () => '')).toBe(block);
  });
});

describe('overtaken places', () => {
  const text = doc(top(p('First the one.'), p('Then the two, then the three.')));

  test('are numbered in the order of the text, each with all who overtook it in their order', () => {
    const at = (block: string, quote: string, by: string) => ({ block, quote, by });
    const places = overtakenPlaces(text, [
      at('top.1', 'then the three', 'second'),
      at('top.0', 'the one', 'second'),
      at('top.1', 'the three', 'third'),
    ]);
    expect(places.map(({ number, block, by }) => [number, block, by.map((one) => one.by)])).toEqual(
      [
        [1, 'top.0', ['second']],
        [2, 'top.1', ['second', 'third']],
      ],
    );
  });
});

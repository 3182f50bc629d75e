import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../compare/compare.ts';
import type { Row, Span } from '../compare/types.ts';
import { renderContext } from './hast/context.ts';
import { hastOfBlocks, hastOfRows, htmlOf } from './hast.ts';
import {
  block,
  type Content,
  code,
  component,
  doc,
  fact,
  figure,
  footnote,
  image,
  li,
  link,
  list,
  note,
  p,
  quotation,
  rule,
  section,
  strong,
  table,
  when,
} from './test-builders.ts';
import type { Block } from './types.ts';

/** The blocks of a section, without its heading. */
function blocksOf(...content: Content[]): Block[] {
  return doc(section('Care', ...content)).sections[0]?.blocks.slice(1) ?? [];
}

function html(...content: Content[]): string {
  return plain(htmlOf(hastOfBlocks(blocksOf(...content), renderContext())));
}

function marked(rows: readonly Row[]): string {
  const change = () => ({ href: '/c', from: 'Money', to: 'Care' });
  return plain(htmlOf(hastOfRows(rows, renderContext({ change }))));
}

/** Without the classes that only a style sheet reads, and with the hidden words in their brackets. */
function plain(source: string): string {
  return source
    .replace(/<span class="govuk-visually-hidden">([^<]*)<\/span>/g, '$1')
    .replace(/ ?(?:govuk|pl)-[\w-]+/g, '')
    .replaceAll(' class=""', '')
    .replace(/ (?:cite="\/c"|tabindex="0")/g, '');
}

function edited(before: Content, after: Content, ...spans: [Span['kind'], string][]): Row {
  return {
    kind: 'edited',
    before: blocksOf(before),
    after: blocksOf(after),
    spans: spans.map(([kind, text]) => ({ kind, text })),
    change: 'c-1',
  };
}

function rowsOf(kind: 'kept' | 'added' | 'removed', ...content: Content[]): Row[] {
  return blocksOf(...content).map((each) => ({
    kind,
    before: kind === 'added' ? [] : [each],
    after: kind === 'removed' ? [] : [each],
    spans: [{ kind, text: each.text }],
    ...(kind === 'kept' ? {} : { change: 'c-1' }),
  }));
}

describe('hastOfBlocks', () => {
  test('draws headings with the id of their section', () => {
    const { sections } = doc(section({ title: 'Carers', id: 'carers' }));
    const context = renderContext({ permalinks: true, headingLevel: (depth) => depth + 1 });
    expect(htmlOf(hastOfBlocks(sections[0]?.blocks ?? [], context))).toBe(
      '<h3 class="govuk-heading-m" id="carers">Carers<a class="govuk-link pl-anchor" href="#carers" aria-label="Link to the section Carers">#</a></h3>',
    );
  });

  test('nests lists, with the first text of an item bare and others as paragraphs', () => {
    expect(html(list(li('One', p('More.'), list(li('Inner'))), li('Two')))).toBe(
      '<ul><li>One<p>More.</p><ul><li>Inner</li></ul></li><li>Two</li></ul>',
    );
  });

  test('draws tables in a frame that can be scrolled and has a name', () => {
    expect(html(table(['Year', 'Sum'], ['2017', '£1m']))).toBe(
      '<div role="group" aria-label="Table: Year, Sum"><table><thead><tr><th scope="col">Year</th><th scope="col">Sum</th></tr></thead><tbody><tr><td>2017</td><td>£1m</td></tr></tbody></table></div>',
    );
  });

  test('keeps two lists apart that follow each other', () => {
    expect(html(list(li('One')), list(li('Two')))).toBe(
      '<ul><li>One</li></ul><ul><li>Two</li></ul>',
    );
  });

  test('draws quotations with who said it and when', () => {
    expect(
      html(quotation({ by: 'A. Carer', role: 'carer', date: '2017-07-26' }, p('Words.'))),
    ).toBe(
      '<figure><blockquote><p>Words.</p></blockquote><figcaption>A. Carer, carer, 26 July 2017</figcaption></figure>',
    );
    expect(html(quotation({}, p('Words.')))).toBe('<blockquote><p>Words.</p></blockquote>');
  });

  test('draws callouts and commitments under their word', () => {
    expect(html(component('Callout', { kind: 'warning' }, p('Mind.')))).toBe(
      '<aside role="note"><p>Warning</p><p>Mind.</p></aside>',
    );
    expect(html(component('Commitment', { id: 'a', due: '2017-12' }, p('We will.')))).toBe(
      '<aside role="note"><p>Commitment, due December 2017</p><p>We will.</p></aside>',
    );
  });

  test('leads from a commitment to what became of it, where that is on a page', () => {
    const context = renderContext({ commitment: (id) => `/promises/#${id}` });
    const blocks = blocksOf(component('Commitment', { id: 'a' }, p('We will.')));
    expect(plain(htmlOf(hastOfBlocks(blocks, context)))).toContain(
      '<p><a href="/promises/#a">Commitment</a></p>',
    );
  });

  test('gives facts the number of the note that names their source, and dates in words', () => {
    expect(
      html(
        p(fact('S2', '395'), ' came ', when('2017-06', 'last month'), ', ', fact('S2 S1', '80')),
      ),
    ).toBe(
      '<p><span>395<sup><a href="#source-1" aria-label="Source 1">[1]</a></sup></span> came <time datetime="2017-06">last month (June 2017)</time>, <span>80<sup><a href="#source-1" aria-label="Source 1">[1]</a></sup><sup><a href="#source-2" aria-label="Source 2">[2]</a></sup></span></p>',
    );
  });

  test('draws pictures, code, rules and footnotes', () => {
    expect(html(figure('files/a.png', 'Map', 'Our area'), code('a < b', 'js'), rule())).toBe(
      '<figure><img src="files/a.png" alt="Map"><figcaption>Our area</figcaption></figure><pre><code class="language-js">a &#x3C; b</code></pre><hr>',
    );
    expect(html(p('Text', note('a')), footnote('a', 'Note.'))).toBe(
      '<p>Text<sup><a href="#footnote-1" aria-label="Note 1">[1]</a></sup></p><div role="doc-footnote" id="footnote-1"><p><span>1. </span>Note.</p></div>',
    );
  });

  test('says of a task in words whether it is done', () => {
    const item = { ...block('list-item', ['Hire']), attributes: { checked: 'true' } };
    expect(html(item)).toContain('Done: ');
  });

  test('never draws text that is struck through as if this version removed it', () => {
    expect(html(p({ kind: 'delete', words: ['old'] }))).toBe('<p><s>old</s></p>');
  });

  test('takes addresses from the page', () => {
    const context = renderContext({
      file: (src) => `/v/${src}`,
      link: (url) => url.replace('#', '/v/#'),
    });
    const drawn = hastOfBlocks(
      blocksOf(p(link('#care', 'Care'), ' ', image('files/a.png', 'A'), 'of it')),
      context,
    );
    expect(plain(htmlOf(drawn))).toBe(
      '<p><a href="/v/#care">Care</a> <img src="/v/files/a.png" alt="A">of it</p>',
    );
  });
});

describe('hastOfRows', () => {
  test('marks words within their paragraph, with words that say so', () => {
    expect(
      marked([
        edited(
          p('Two sites.'),
          p('Three sites.'),
          ['removed', 'Two'],
          ['added', 'Three'],
          ['kept', ' sites.'],
        ),
      ]),
    ).toBe(
      '<p data-change="c-1" id="c-1"><del>[Removed: Two] </del><ins>[Added: Three] </ins> sites.</p>',
    );
  });

  test('gives ins and del the address and the date of the change', () => {
    const context = renderContext({ change: () => ({ href: '/x/#c-1', datetime: '2017-07-26' }) });
    expect(htmlOf(hastOfRows(rowsOf('added', p('New.')), context))).toBe(
      '<p class="govuk-body pl-added" data-change="c-1" id="c-1"><ins cite="/x/#c-1" datetime="2017-07-26"><span class="govuk-visually-hidden">[Added: </span>New.<span class="govuk-visually-hidden">] </span></ins></p>',
    );
  });

  test('cuts marks at the borders of emphasis and links', () => {
    expect(
      marked([
        edited(
          p('Open ', strong('ten beds'), '.'),
          p('Open ', strong('nine beds now'), '.'),
          ['kept', 'Open '],
          ['removed', 'ten'],
          ['added', 'nine'],
          ['kept', ' beds'],
          ['added', ' now.'],
        ),
      ]),
    ).toBe(
      '<p data-change="c-1" id="c-1">Open <del>[Removed: <strong>ten</strong>] </del><strong><ins>[Added: nine] </ins> beds<ins>[Added:  now] </ins></strong><ins>[Added: .] </ins></p>',
    );
  });

  test('puts one mark around emphasis that is added with its surroundings', () => {
    expect(marked(rowsOf('added', p('New ', strong('beds'), '.')))).toBe(
      '<p data-change="c-1" id="c-1"><ins>[Added: New <strong>beds</strong>.] </ins></p>',
    );
  });

  test('draws no link within a link', () => {
    const row = edited(
      p(link('/old', 'the old plan')),
      p(link('/new', 'the new plan')),
      ['kept', 'the '],
      ['removed', 'old'],
      ['added', 'new'],
      ['kept', ' plan'],
    );
    expect(marked([row])).toBe(
      '<p data-change="c-1" id="c-1"><a href="/new">the <del>[Removed: old] </del><ins>[Added: new] </ins> plan</a></p>',
    );
  });

  test('puts an item that is gone into the list that is still there', () => {
    const [before] = doc(section('Care', list(li('One'), li('Two'), li('Three')))).sections;
    const [after] = doc(section('Care', p('New.'), list(li('One'), li('Three')))).sections;
    const rows: Row[] = [
      keep(before?.blocks[1], after?.blocks[2]),
      {
        kind: 'removed',
        before: before?.blocks.slice(2, 3) ?? [],
        after: [],
        spans: [{ kind: 'removed', text: 'Two' }],
        change: 'c-1',
      },
      keep(before?.blocks[3], after?.blocks[3]),
    ];
    expect(marked(rows)).toBe(
      '<ul><li>One</li><li data-change="c-1" id="c-1"><del>[Removed: Two] </del></li><li>Three</li></ul>',
    );
    expect(marked([...rows.slice(0, 2)])).toBe(
      '<ul><li>One</li><li data-change="c-1" id="c-1"><del>[Removed: Two] </del></li></ul>',
    );
  });

  test('marks rows of tables cell by cell', () => {
    expect(marked(rowsOf('removed', table(['Year', 'Sum'])))).toContain(
      '<tr data-change="c-1" id="c-1"><th scope="col"><del>[Removed: Year] </del></th>',
    );
  });

  test('draws a cell that is gone beside those that stay', () => {
    const row = edited(
      table(['Year', 'Sum', 'Beds']),
      table(['Year', 'Beds']),
      ['kept', 'Year'],
      ['removed', '\tSum'],
      ['kept', '\tBeds'],
    );
    expect(marked([row])).toContain(
      '<th scope="col">Year</th><th scope="col"><del>[Removed: Sum] </del></th><th scope="col">Beds</th>',
    );
  });

  test('gives a new row an empty cell where a column went', () => {
    const before = doc(section('Beds', table(['Place', 'Beds', 'For'], ['City', '8', 'Births'])));
    const after = doc(section('Beds', table(['Place', 'Beds'], ['City', '8'], ['Hub', '3'])));
    const { rows } = compareDocuments(before, after, { before: 'a', after: 'b' });
    expect(marked(rows)).toMatch(
      /Hub\] <\/ins><\/td><td><ins>\[Added: 3\] <\/ins><\/td><td><\/td><\/tr>/,
    );
  });

  test('gives the id of a change to its first element only', () => {
    expect(marked(rowsOf('added', p('One.'), p('Two.'))).match(/ id="/g)).toHaveLength(1);
  });

  test('leaves a changed heading the id of its section, and puts that of the change beside it', () => {
    const [after] = doc(section('Carers')).sections;
    const rows: Row[] = [
      {
        kind: 'added',
        before: [],
        after: after?.blocks ?? [],
        spans: [{ kind: 'added', text: 'Carers' }],
        change: 'c-1',
      },
    ];
    expect(marked(rows)).toBe(
      '<h2 data-change="c-1" id="carers"><span id="c-1"></span><ins>[Added: Carers] </ins></h2>',
    );
  });

  test('links what moved and the place where it stood with each other', () => {
    const [moved] = blocksOf(p('Text.'));
    const rows: Row[] = [
      {
        kind: 'moved',
        before: blocksOf(p('Text.')),
        after: moved ? [moved] : [],
        spans: [{ kind: 'kept', text: 'Text.' }],
        change: 'c-1',
      },
      { kind: 'moved-away', before: [], after: [], spans: [], change: 'c-1' },
    ];
    expect(marked(rows)).toBe(
      '<p data-change="c-1" id="c-1"><ins>[Moved here: Text.] </ins><a href="#c-1-from">Moved from Money</a></p><p id="c-1-from" data-change="c-1">Moved to <a href="#c-1">Care</a></p>',
    );
  });

  test('puts the stub of a moved item into an item of its list, and that of a row into a row', () => {
    const away: Row = { kind: 'moved-away', before: [], after: [], spans: [], change: 'c-1' };
    const [one, two] = rowsOf('kept', list(li('One'), li('Two')));
    expect(marked([one as Row, away, two as Row])).toContain('</li><li><p id="c-1-from"');
    const [head, row] = rowsOf('kept', table(['A', 'B'], ['1', '2']));
    expect(marked([head as Row, away, row as Row])).toContain(
      '<tr><td colspan="2"><p id="c-1-from"',
    );
  });

  test('shows where a paragraph was parted and where two were joined', () => {
    const split: Row = {
      kind: 'split',
      before: blocksOf(p('One. Two.')),
      after: blocksOf(p('One.'), p('Two.')),
      spans: [
        { kind: 'kept', text: 'One.' },
        { kind: 'removed', text: ' ' },
        { kind: 'added', text: '\n' },
        { kind: 'kept', text: 'Two.' },
      ],
      change: 'c-1',
    };
    expect(marked([split])).toMatch(/One\..*<\/p><p[^>]*><ins>\[Added: .*¶.*<\/ins>Two\.<\/p>$/);
    const merged: Row = {
      ...split,
      kind: 'merged',
      before: split.after,
      after: split.before,
      spans: [
        { kind: 'kept', text: 'One.' },
        { kind: 'removed', text: '\n' },
        { kind: 'added', text: ' ' },
        { kind: 'kept', text: 'Two.' },
      ],
    };
    expect(marked([merged])).toMatch(/^<p[^>]*>One\..*<del>\[Removed: .*¶.*<\/del>.*Two\.<\/p>$/);
  });

  test('shows both pictures where one took the place of another', () => {
    const row = edited(figure('files/a.png', 'Old', 'Map'), figure('files/b.png', 'New', 'Map'), [
      'kept',
      'Map',
    ]);
    expect(marked([row])).toContain(
      '<del>[Removed: <img src="files/a.png" alt="Old">] </del><ins>[Added: <img src="files/b.png" alt="New">] </ins><figcaption>Map</figcaption>',
    );
  });
});

function keep(before: Block | undefined, after: Block | undefined): Row {
  return {
    kind: 'kept',
    before: before ? [before] : [],
    after: after ? [after] : [],
    spans: [{ kind: 'kept', text: after?.text ?? '' }],
  };
}

describe('the second wall', () => {
  test.each([
    ['a link that would run', p(link('javascript:alert(1)', 'Here'))],
    ['a picture that would run', p(image('vbscript:script', 'Map'))],
    ['a link with white space in its scheme', p(link('java\tscript:alert(1)', 'Here'))],
  ])('draws %s without its address', (_, content) => {
    expect(html(content)).not.toMatch(/script/);
  });
});

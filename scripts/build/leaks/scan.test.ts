import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findLeaks, refuseLeaks } from './scan.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'planledger-leaks-'));
  for (const name of ['content', 'staged', 'site', 'own']) mkdirSync(path.join(folder, name));
  // What our code says of every site: kinds, units, parts of addresses.
  write('own/words.ts', 'index plans versions themes update attendances');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string | Buffer): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const HELD = 'plans/westmarsh/versions/2030-refresh';

/** A version that is held back. */
function hold(body: string, front = 'label: Refresh of May 2030'): void {
  write(`content/${HELD}/index.mdx`, `---\n${front}\n---\n${body}`);
}

/** Text of a version that readers see. */
function publish(text: string): void {
  for (const where of ['content', 'staged']) {
    write(
      `${where}/plans/westmarsh/versions/2024-draft/index.mdx`,
      `---\nlabel: Draft\n---\n${text}`,
    );
  }
}

const paths = () => ({
  content: path.join(folder, 'content'),
  staged: path.join(folder, 'staged'),
  site: path.join(folder, 'site'),
  own: [path.join(folder, 'own')],
  origin: 'https://plans.example',
});
const leaks = () => findLeaks(paths());
const quotes = () => leaks().map(({ quote }) => quote);

const SECRET = 'Marshport hospital will lose its maternity ward in spring.';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** An archive with one part. */
function zip(text: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50);
  header.writeUInt16LE(8, 8);
  return Buffer.concat([header, deflateRawSync(text)]);
}

function pdf(content: string): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7 stream\n'), deflateSync(content)]);
}

/** A picture with nothing but a packed note. */
function png(kind: string, head: string): Buffer {
  const note = Buffer.concat([Buffer.from(kind + head, 'latin1'), deflateSync(SECRET)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(note.length - kind.length);
  sum.writeUInt32BE(crc32(note));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, length, note, sum]);
}

describe('a leak is found', () => {
  test.each([
    [
      'a page, tags and spaces aside',
      'a.html',
      `<p>Marshport <b>hospital</b> will lose\n its maternity ward.`,
    ],
    ['a description in a tag', 'a.html', `<meta content="${SECRET}">`],
    ['data', 'a/index.json', JSON.stringify({ text: [SECRET] })],
    ['a table', 'changes.csv', `1,"${SECRET}"`],
    ['a feed', 'feed.xml', `<content type="html">&lt;p&gt;${SECRET}&lt;/p&gt;</content>`],
    [
      'the search index',
      'pagefind/en.pf_fragment',
      gzipSync(`pagefind_dcd{"content":"${SECRET}"}`),
    ],
    ['a program', '_astro/a.js', `const t="${SECRET}"`],
    ['a source map', '_astro/a.js.map', JSON.stringify({ sourcesContent: [SECRET] })],
    ['a calendar', 'a.ics', `SUMMARY:${SECRET}`],
    ['a redirect', '_redirects', `/x /${SECRET.replaceAll(' ', '-')} 301`],
    ['the name of a file', `${SECRET.replaceAll(' ', '-')}txt`, ''],
    [
      'a picture',
      'a.png',
      Buffer.from(`\u0089PNG\r\n\u0000tEXtTitle\u0000${SECRET}\u0000`, 'latin1'),
    ],
  ])('in %s', (_where, file, text) => {
    hold(SECRET);
    write(`site/${file}`, text);
    expect(leaks()).toEqual([{ file, quote: SECRET, from: `${HELD}/index.mdx` }]);
  });

  const splitWords = (mark: string) => SECRET.replace(/\b(\w\w)(\w)/g, `$1${mark}$2`);
  const codes = (write: (code: number) => string) =>
    [...SECRET].map((letter) => write(letter.charCodeAt(0))).join('');
  const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');

  test.each([
    ['references to letters', 'a.html', codes((code) => `&#${code};`)],
    ['references in hexadecimal', 'feed.xml', codes((code) => `&#x${hex(code, 2)};`)],
    ['escapes of JSON', 'a.json', `"${codes((code) => `\\u${hex(code, 4)}`)}"`],
    ['escapes of a program', '_astro/a.js', `"${codes((code) => `\\x${hex(code, 2)}`)}"`],
    ['escapes of styles', 'a.css', `a::before{content:"${codes((code) => `\\${hex(code, 6)}`)}"}`],
    ['capitals', 'a.html', SECRET.toUpperCase()],
    ['an address', 'a.html', `<a href="mailto:?body=${encodeURIComponent(`“${SECRET}`)}">`],
    ['Base64', 'a.html', `<img src="data:image/svg+xml;base64,${base64(`<text>${SECRET}`)}">`],
    ['packed Base64', 'a.json', JSON.stringify([gzipSync(SECRET).toString('base64')])],
    ['words with a tag in them', 'a.html', splitWords('<b class="x">')],
    ['words that may be broken', 'a.html', splitWords('<wbr>')],
    ['words with soft hyphens', 'a.html', splitWords('\u00ad')],
    ['words with marks without width', 'a.html', splitWords('&#8203;')],
    ['folded lines', 'a.ics', `SUMMARY:${SECRET.replace(/.{13}/g, '$&\r\n ')}`],
    ['wide spaces', 'a.html', SECRET.replaceAll(' ', '\u3000')],
    ['a document’s parts', 'a.docx', zip(`<w:t>${splitWords('</w:t></w:r><w:r><w:t>')}</w:t>`)],
    ['a document’s words', 'a.docx', zip(`<w:t>${SECRET.replaceAll(' ', '</w:t><w:t> ')}</w:t>`)],
    [
      'strings of a PDF',
      'a.pdf',
      `%PDF-1.7 (${codes((code) => `\\${code.toString(8).padStart(3, '0')}`)})`,
    ],
    ['hexadecimal in a PDF', 'a.pdf', `%PDF-1.7 <FEFF${codes((code) => hex(code, 4))}>`],
    ['kerned lines of a PDF', 'a.pdf', pdf(`[(${splitWords(') -20 (')})] TJ`)],
    ['a packed note of a picture', 'a.png', png('zTXt', 'Title\0\0')],
    ['a packed note in any language', 'a.png', png('iTXt', 'Title\0\x01\0en\0\0')],
    [
      'a note of a camera',
      'a.jpg',
      Buffer.from(
        `\xff\xd8\xffExif\0\0${codes((code) => `${String.fromCharCode(code)}\0`)}`,
        'latin1',
      ),
    ],
  ])('written in %s', (_how, file, text) => {
    hold(SECRET);
    write(`site/${file}`, text);
    expect(leaks()).toEqual([{ file, quote: SECRET, from: `${HELD}/index.mdx` }]);
  });

  test.each([
    [
      'its label',
      'label: Refresh of May 2030',
      '<h1>Refresh of May 2030</h1>',
      'Refresh of May 2030',
    ],
    ['a short summary', 'summary: Two wards close.', '<p>Two wards close', 'Two wards close.'],
    [
      'a comment',
      'label: A # nobody must see this yet',
      '<p>nobody must see this yet',
      'nobody must see this yet',
    ],
    [
      'a number of people',
      'participation: [{ count: 4127, unit: attendances }]',
      '4127 attendances',
      '4127 attendances',
    ],
  ])('of the front matter: %s', (_what, front, html, quote) => {
    hold('', front);
    write('site/a.html', html);
    expect(quotes()).toEqual([quote]);
  });

  test.each([
    ['a heading', '## Close the birth centre', '<a href="#x">Close the birth centre</a>'],
    [
      'a cell',
      '| Ward | Beds |\n|---|---|\n| Marshport North | 24 |',
      '<td>Marshport North</td><td>24',
    ],
    [
      'a picture’s description',
      '<Figure src="files/a.png" alt="Plan of Quayside" />',
      '<img alt="Plan of Quayside">',
    ],
    [
      'a picture in a line',
      'See ![Plan of Quayside](files/a.png).',
      '<img alt="Plan of Quayside">',
    ],
    ['a footnote', 'Text.[^1]\n\n[^1]: Quayside board paper.', '<li>Quayside board paper'],
    ['a comment', '{/* the Quayside closure */}', '<!-- the Quayside closure -->'],
    [
      'a figure in another sentence',
      'All in all we heard from 4127 residents of Quayside.',
      'x 4127 residents of y',
    ],
  ])('of the text: %s', (_what, body, html) => {
    hold(body);
    write('site/a.html', html);
    expect(leaks()).toHaveLength(1);
  });

  test('of what a measure counts, whose unit is said once', () => {
    write('content/plans/westmarsh/measures/beds.yaml', 'unit: beds\noutcomes: [{ value: 4127 }]');
    write('site/a.html', '<td>4127 beds</td>');
    expect(quotes()).toEqual(['4127 beds']);
  });

  test('of an address, even where a published text links to it', () => {
    publish(`[soon](/${HELD}/)`);
    hold('');
    write('site/a.html', `<a href="/${HELD}/">soon</a>`);
    expect(quotes()).toEqual([HELD]);
  });

  test('of the name of a version, a theme or a file', () => {
    hold('');
    write(`content/${HELD}/files/map-of-closures.pdf`, '%PDF');
    write('content/plans/westmarsh/themes/birth-centre.mdx', '---\ntitle: A\n---\n');
    write('site/a.json', '{"version":"2030-refresh"}');
    write('site/b.json', '["map-of-closures.pdf"]');
    write('site/plans/birth-centre/index.html', '');
    expect(quotes()).toEqual(['2030-refresh', 'map-of-closures', 'birth-centre']);
  });

  test('of the bytes of a file, under whatever name', () => {
    hold('');
    write(`content/${HELD}/files/a.pdf`, Buffer.from([1, 2, 3]));
    write('site/_astro/x.bin', Buffer.from([1, 2, 3]));
    write('site/_astro/y.bin', Buffer.from([1, 2, 4]));
    expect(leaks()).toEqual([
      { file: '_astro/x.bin', quote: 'a.pdf', from: `${HELD}/files/a.pdf` },
    ]);
  });

  test('of the part of a file that was taken out of it', () => {
    write('content/commitments.yaml', `- wording: Open longer.\n- wording: ${SECRET}`);
    write('staged/commitments.yaml', '- wording: Open longer.');
    write('site/a.html', `<p>Open longer.</p><p>${SECRET}</p>`);
    expect(quotes()).toEqual([SECRET]);
  });

  test('where only one figure of a published sentence is another', () => {
    publish('The walk-in centre opens from 8am to 8pm on weekdays.');
    hold('The walk-in centre opens from 8am to 9pm on weekdays.');
    write('site/a.html', '<p>The walk-in centre opens from 8am to 8pm on weekdays.</p>');
    expect(leaks()).toEqual([]);
    write('site/b.html', '<p>The walk-in centre opens from 8am to 9pm on weekdays.</p>');
    expect(leaks().map(({ file }) => file)).toEqual(['b.html']);
  });
});

describe('of a ledger with entries of a later day', () => {
  const entry = { action: 'withdrawn', label: 'Draft', by: 'The Quayside board', reason: SECRET };
  const ledger = (...entries: object[]) => JSON.stringify({ format: 1, entries }, null, 1);

  test('what people wrote is a leak', () => {
    write('content/ledger.json', ledger(entry));
    write('site/a.html', `<p>${SECRET}</p>`);
    expect(quotes()).toEqual([SECRET]);
  });

  test('addresses and copies of what is out already are none', () => {
    const address = 'plans/westmarsh/versions/2024-draft/';
    write('content/ledger.json', ledger({ ...entry, action: 'published', addresses: [address] }));
    write('content/ledger/748bf3', 'A map.');
    for (const where of ['content', 'staged']) {
      write(`${where}/plans/westmarsh/versions/2024-draft/files/map.txt`, 'A map.');
    }
    write('site/a.html', `<a href="/${address}">Draft</a>`);
    write(`site/${address}files/map.txt`, 'A map.');
    expect(leaks()).toEqual([]);
  });
});

describe('no leak is', () => {
  test('what stands in published content too', () => {
    publish(`${SECRET}\n\n## Close the birth centre`);
    hold(`${SECRET}\n\n## Close the birth centre`);
    write('site/a.html', `<p>${SECRET}</p><h2>Close the birth centre</h2>`);
    expect(leaks()).toEqual([]);
  });

  test('what the site says by itself', () => {
    write('own/Page.astro', '<p>Read the whole plan</p> {count} people took part');
    write('own/Page.test.ts', "'Two wards close'");
    publish('We heard 40 voices.');
    hold('## Read the whole plan\n\n- 40 people took part\n\n- Two wards close');
    write('site/a.html', '<p>Read the whole plan</p><p>40 people took part</p>');
    expect(leaks()).toEqual([]);
    write('site/b.html', '<p>Two wards close</p>');
    expect(quotes()).toEqual(['- Two wards close']);
  });

  test('a word that may stand anywhere', () => {
    publish('Money for carers.');
    hold('## Money\n\n## Carers', 'label: Update\nkind: update\nnumber: 3\npublished: 2024-03-01');
    write('site/a.html', '<h2>Money</h2> <h2>Carers</h2> Update 3 <time>2024-03-01</time>');
    expect(leaks()).toEqual([]);
  });

  test('a name in a program', () => {
    hold('## Hydrotherapy');
    write('site/_astro/a.js', 'function hydrotherapy(){}');
    expect(leaks()).toEqual([]);
    write('site/a.html', '<h2>Hydrotherapy</h2>');
    expect(leaks().map(({ file }) => file)).toEqual(['a.html']);
  });

  test('what two texts say together where a comparison sets them beside each other', () => {
    publish('The budget for 2018 is set at the spring board. 2019');
    hold('The budget for 2018/2019 is set at the spring board.');
    write(
      'site/a.html',
      'The budget for <del>2018</del> <ins>2019</ins> is set at the spring board.',
    );
    expect(leaks()).toEqual([]);
    write('site/b.html', '<ins>The budget for 2018/2019 is set at</ins> the spring board.');
    expect(leaks().map(({ file }) => file)).toEqual(['b.html']);
  });

  test('an address of another site', () => {
    write('content/news/plan-updated.mdx', '---\ntitle: A\n---\n');
    write('site/a.html', '<a href="https://www.example.org/news/plan-updated/">Source</a>');
    expect(leaks()).toEqual([]);
    write('site/b.html', '<a href="https://plans.example/news/plan-updated/">News</a>');
    write('site/c.html', '<a href="../../news/plan-updated/">News</a>');
    expect(leaks().map(({ file }) => file)).toEqual(['b.html', 'c.html']);
  });

  test('what the end of one piece of a page and the beginning of the next say together', () => {
    hold('## Better hospitals home', 'label: Two wards close');
    write('content/sources.yaml', 'from: [two-wards-open]');
    write('staged/sources.yaml', 'from: []');
    write('site/a.html', '<a>Better hospitals</a></li><li>Home first</li> <p>two wards open</p>');
    write('site/b.json', '["two wards","close to home"]');
    expect(leaks()).toEqual([]);
    write('site/c.html', '<h2><em>Better</em> hospitals home</h2>');
    expect(leaks().map(({ file }) => file)).toEqual(['c.html']);
  });

  test('an address that only begins like one that is held back', () => {
    hold('');
    write('site/a.html', `<a href="/${HELD}-2/">`);
    expect(quotes().filter((quote) => quote === HELD)).toEqual([]);
  });

  test('anything, where nothing is held back', () => {
    publish(SECRET);
    write('site/a.html', `<p>${SECRET} And ${HELD}/.</p>`);
    expect(leaks()).toEqual([]);
  });
});

test('the message names file, words and where they come from, and is not endless', () => {
  hold(`${SECRET} ${'And so on. '.repeat(30)}`);
  for (let page = 10; page < 40; page += 1) write(`site/${page}.html`, `<p>${SECRET}</p>`);
  const { content, staged, site } = paths();
  const said = () => refuseLeaks(content, staged, site);
  expect(said).toThrow(`10.html: “${SECRET} And so on.`);
  expect(said).toThrow(` …” of ${HELD}/index.mdx`);
  expect(said).toThrow('… and 5 more.');
});

import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { findTraces } from '../../../src/data/traces/find-traces.ts';
import { traceFaults } from '../../../src/data/traces/trace-faults.ts';
import {
  docx,
  notesTo,
  odf,
  pptx,
  relationAway,
  relations,
  xlsx,
  zipped,
} from '../../support/office-files.ts';
import { packedStream, pdf, stream, XMP_OF_AUTHOR } from '../../support/pdf-files.ts';
import { notedGif, picture, placed } from '../../support/pictures.ts';

/** What is wrong with a file, without the remedies. */
function problems(name: string, bytes: Buffer): string[] {
  return traceFaults(findTraces(bytes, name), name).map(({ problem }) => problem);
}

const TEXT = Buffer.from('Place,Replies\nQuay,12\n');
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const SHEET = {
  name: 'Table',
  inner: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
};

test('a file of another kind than its name says is refused, whatever the kind', () => {
  const files = { pdf: pdf([]), docx: docx(), csv: OLD, html: Buffer.from('<html>') };
  for (const [ending, bytes] of Object.entries(files)) {
    for (const other of ['pdf', 'docx', 'ods', 'csv', 'txt'].filter((one) => one !== ending)) {
      const isOffice = ending === 'docx' && other === 'ods';
      expect(problems(`plan.${other}`, bytes)).toEqual([
        isOffice ? DAMAGED : expect.stringMatching(/^The name ends in “.+”, and the file is /),
      ]);
    }
  }
});

describe('a file is refused when it is another than its name says:', () => {
  test.each([
    ['an archive', 'plan.pdf', docx(), 'an archive (as files of Word, Excel and LibreOffice are)'],
    ['a web page', 'plan.docx', Buffer.from('\n<!DOCTYPE html><p>'), 'a web page'],
    ['a program', 'data.csv', Buffer.from('4d5a9000', 'hex'), 'a program'],
    [
      'an old Excel file',
      'data.csv',
      OLD,
      'an old file of Word, Excel or PowerPoint, or one with a password',
    ],
    ['a Word file', 'table.xlsx', docx(), 'of another program'],
    ['an Excel file', 'plan.docx', xlsx([SHEET]), 'of another program'],
  ])('%s', (_name, name, bytes, what) => {
    const ending = name.slice(name.lastIndexOf('.'));
    expect(problems(name, bytes)).toEqual([
      `The name ends in “${ending}”, and the file is ${what}.`,
    ]);
  });

  test.each([
    ['plan.pdf', Buffer.from('A plan.'), 'The file is no PDF, as its name says.'],
    ['plan.pdf', pdf([]).subarray(0, 150), 'The PDF is cut off before its end.'],
    ['plan.csv', Buffer.alloc(0), 'The file is empty.'],
    ['plan', TEXT, 'The name has no ending, so that nobody can tell what the file is.'],
    [
      'plan.qqq',
      TEXT,
      'Files of the kind “.qqq” are not known here, so that nobody can see what they tell.',
    ],
    [
      'all.zip',
      docx(),
      'Nobody can see what a file of the kind “.zip” tells of the people who made it.',
    ],
    [
      're.msg',
      OLD,
      'Nobody can see what a file of the kind “.msg” tells of the people who made it.',
    ],
  ])('%s', (name, bytes, problem) => {
    expect(problems(name, bytes)).toEqual([problem]);
  });

  test('texts, sound and books pass', () => {
    expect(problems('table.csv', TEXT)).toEqual([]);
    expect(problems('plan.brf', TEXT)).toEqual([]);
    expect(problems('plan.mp3', Buffer.from('ID3'))).toEqual([]);
    expect(problems('plan.epub', zipped({ mimetype: 'application/epub+zip' }))).toEqual([]);
  });
});

/** A file whose list says that its last part has ten bytes. */
function shortened(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(10, copy.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
  return copy;
}

/** A file of which one byte of the sum of its last part is another. */
function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(Buffer.from('504b0102', 'hex')) + 16;
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

const DAMAGED =
  'The file cannot be opened as what its name says: it is damaged, protected by a password, or of another kind.';

test.each([
  ['is cut off', 'plan.docx', docx().subarray(0, 500)],
  ['leads out of itself', 'plan.docx', docx(undefined, { '../../plan.xml': '<a/>' })],
  [
    'hides parts under odd names',
    'plan.docx',
    docx(undefined, { 'word\\comments.xml': '<w:comments/>' }),
  ],
  [
    'holds two parts of one name',
    'plan.docx',
    docx(undefined, { 'WORD/document.xml': '<w:document/>' }),
  ],
  ['says that a part is shorter than it is', 'plan.docx', shortened(docx())],
  ['has a byte that changed on its way', 'plan.docx', changed(docx())],
  [
    'has a password in LibreOffice',
    'plan.odt',
    zipped({
      'content.xml': 'x',
      'META-INF/manifest.xml':
        '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    }),
  ],
])('an office file that %s is refused', (_name, file, bytes) => {
  expect(problems(file, bytes)).toEqual([DAMAGED]);
});

const HIDDEN_RUN = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Jo</w:t></w:r></w:p>';
const STYLED = '<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t>Jo</w:t></w:r></w:p>';
const NOTE_STYLE =
  '<w:styles><w:style w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
const FOLDER = 'file:///C:\\Users\\jo.bloggs\\plan.dotm';

describe('a Word file is refused for', () => {
  test.each([
    ['hidden text', docx(HIDDEN_RUN + HIDDEN_RUN), 'The document hides text in 2 places.'],
    [
      'hidden text by a style',
      docx(STYLED, { 'word/styles.xml': NOTE_STYLE }),
      'The document hides text.',
    ],
    [
      'macros',
      docx(undefined, { 'word/vbaProject.bin': OLD }),
      'The file holds macros: programs that run on the computer of whoever opens it, into which nobody can see.',
    ],
    [
      'an object of another program',
      docx(undefined, { 'word/embeddings/oleObject1.bin': OLD }),
      'The file holds an object of another program (oleObject1.bin), into which nobody can see: it can be a whole document.',
    ],
    [
      'a link into a folder of its maker',
      docx(undefined, {
        'word/_rels/document.xml.rels': relationAway('rId1', 'hyperlink', FOLDER),
      }),
      'The document has a link into a folder of somebody’s computer or network, to “plan.dotm”: readers cannot follow it, and it names the folder.',
    ],
    [
      'comments under any name',
      docx(undefined, { 'word/more/remarks7.xml': '<w:comments><w:comment/></w:comments>' }),
      'The document holds a comment.',
    ],
    [
      'an author between marks of characters',
      docx(undefined, {
        'docProps/core.xml':
          '<cp:coreProperties><dc:creator><![CDATA[Jo]]></dc:creator></cp:coreProperties>',
      }),
      'The file says who wrote it.',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(problems('plan.docx', bytes)).toEqual([problem]);
  });

  test('what is not hidden passes', () => {
    const shown = HIDDEN_RUN.replace('<w:vanish/>', '<w:vanish w:val="0"/>');
    const index =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE "Plan"</w:instrText></w:r></w:p>';
    expect(problems('plan.docx', docx(shown + index))).toEqual([]);
  });
});

const FORMATS =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
const row = (attributes: string, cell = '') =>
  `<sheetData><row r="1" ${attributes}><c r="A1" ${cell}><v>1</v></c></row></sheetData>`;

describe('an Excel file is refused for', () => {
  test.each([
    [
      'a row too low to be drawn',
      xlsx([{ name: 'T', inner: row('ht="0.25"') }]),
      'The sheet “T” hides row 1.',
    ],
    [
      'a column too narrow to be drawn',
      xlsx([{ name: 'T', inner: '<cols><col min="2" max="2" width="0.01"/></cols>' }]),
      'The sheet “T” hides column B.',
    ],
    [
      'values that a format hides',
      xlsx([{ name: 'T', inner: row('', 's="1"') }], [], { 'xl/styles.xml': FORMATS }),
      'The sheet “T” hides what stands in cell A1 (by the number format “;;;”).',
    ],
    [
      'a hidden sheet in a workbook of any name',
      zipped({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook2.xml':
          '<workbook><sheets><sheet name="P" state="hidden" r:id="worksheet1"/></sheets></workbook>',
        'xl/_rels/workbook2.xml.rels': relations({ worksheet1: 'worksheets/sheet1.xml' }),
        'xl/worksheets/sheet1.xml': '<worksheet/>',
      }),
      'The spreadsheet hides the sheet “P”.',
    ],
    [
      'values that a pivot table keeps without its rows',
      xlsx([SHEET], [], {
        'xl/pivotCache/pivotCacheDefinition1.xml':
          '<pivotCacheDefinition><cacheField><sharedItems><s v="Jo"/></sharedItems></cacheField></pivotCacheDefinition>',
      }),
      'The spreadsheet holds a pivot table, and with it a copy of the table that it was made from.',
    ],
    [
      'a data model',
      xlsx([SHEET], [], { 'xl/model/item.data': 'x' }),
      'The spreadsheet holds a data model (Power Pivot), and with it every row of its tables.',
    ],
    [
      'cells of another file',
      xlsx([SHEET], [], { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
      'The spreadsheet keeps a copy of cells of another file, and where that lies.',
    ],
    [
      'connections to a database',
      xlsx([SHEET], [], { 'xl/connections.xml': '<connections><connection/></connections>' }),
      'The spreadsheet says from which file or database its data come, and can hold the password to it.',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(problems('table.xlsx', bytes)).toEqual([problem]);
  });
});

describe('a presentation is refused for', () => {
  test('hidden slides, with their numbers', () => {
    expect(problems('talk.pptx', pptx(['', ' show="0"', ' show="false"']))).toEqual([
      'The presentation hides slides 2 to 3.',
    ]);
  });

  test('notes, with the numbers of the slides', () => {
    expect(problems('talk.pptx', pptx(['', ''], notesTo(2, 'Do not tell.')))).toEqual([
      'The presentation holds notes to slide 2.',
    ]);
    expect(problems('talk.pptx', pptx(['', ''], notesTo(2, ' ')))).toEqual([]);
  });
});

const style = (family: string, properties: string) =>
  `<style:style style:name="s" style:family="${family}"><style:${properties}/></style:style>`;

describe('a file of LibreOffice is refused for', () => {
  test.each([
    [
      'hidden text',
      odf(
        '<text:p><text:span text:style-name="s">Jo</text:span></text:p>',
        '',
        style('text', 'text-properties text:display="none"'),
      ),
      'The document hides text.',
    ],
    ['a hidden section', odf('<text:section text:display="none"/>'), 'The document hides text.'],
    [
      'a hidden slide',
      odf(
        '<draw:page/><draw:page draw:style-name="s"/>',
        '',
        style('drawing-page', 'drawing-page-properties presentation:visibility="hidden"'),
      ),
      'The presentation hides slide 2.',
    ],
    [
      'notes to a slide',
      odf('<draw:page><presentation:notes><text:p>Jo</text:p></presentation:notes></draw:page>'),
      'The presentation holds notes to slide 1.',
    ],
    [
      'the folder of its template',
      odf('', '<meta:template xlink:href="file:///home/jo/plan.ott"/>'),
      'The file says in which folder of whose computer its template lies.',
    ],
    [
      'earlier states',
      zipped({ 'content.xml': '<x/>', 'Versions/Version1': 'x' }),
      'The file holds earlier states of itself.',
    ],
    [
      'macros',
      zipped({ 'content.xml': '<x/>', 'Basic/Standard/Module1.xml': '<script:module/>' }),
      'The file holds macros: programs that run on the computer of whoever opens it, into which nobody can see.',
    ],
    [
      'hidden rows of a table within it',
      zipped({
        'content.xml': '<x/>',
        'Object 1/content.xml':
          '<x><table:table table:name="R"><table:table-row table:visibility="collapse"/></table:table></x>',
      }),
      'The sheet “R” hides row 1.',
    ],
    [
      'comments in its margins',
      zipped({ 'content.xml': '<x/>', 'styles.xml': '<x><office:annotation/></x>' }),
      'The document holds a comment.',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(problems('plan.odt', bytes)).toEqual([problem]);
  });
});

/** Changes written behind the end, as programs save them. */
const saved = (bytes: Buffer, object: string) =>
  Buffer.concat([
    bytes,
    Buffer.from(`${object}\nendobj\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n`),
  ]);
const photograph = (bytes: Buffer) =>
  `<< /Subtype /Image /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
const PATH_IN_XMP = '<x><stRef:filePath>C:\\Users\\jo\\map.psd</stRef:filePath></x>';

describe('a PDF is refused for', () => {
  test.each([
    [
      'a comment',
      pdf(['<< /Subtype /Text /T (Jo) /Contents (Really?) >>']),
      'The PDF holds a comment or mark of those who read it.',
    ],
    [
      'comments in packed objects',
      pdf([
        packedStream('/Type /ObjStm /N 1 /First 4', '9 0 << /Subtype/Highlight >><</Subtype/Ink>>'),
      ]),
      'The PDF holds 2 comments or marks of those who read it.',
    ],
    [
      'what is only marked to be redacted',
      pdf(['<< /Subtype /Redact >>']),
      'The PDF has places that are marked to be redacted, and what stands there can still be read.',
    ],
    [
      'marks behind a title of odd signs',
      pdf(['<< /Title (A \\) >> plan) /Subtype /Redact >>']),
      'The PDF has places that are marked to be redacted, and what stands there can still be read.',
    ],
    [
      'attachments',
      pdf(['<< /EF << /F 5 0 R >> >>', stream('/Type /EmbeddedFile', 'x')]),
      'The PDF has other files attached.',
    ],
    [
      'a program',
      pdf(['<< /S /JavaScript /JS (x) >>']),
      'The PDF holds a program (JavaScript), or starts one.',
    ],
    [
      'a hidden layer',
      pdf(['<< /OCProperties << /D << /OFF [5 0 R] >> >> >>']),
      'The PDF hides a layer.',
    ],
    [
      'a form that is filled in',
      pdf(['<< /FT /Tx /T (Name) /V (Jo Bloggs) >>']),
      'The PDF is a form that somebody has filled in.',
    ],
    [
      'pages that were replaced',
      saved(pdf([stream('', '(Old) Tj')]), `4 0 obj\n${stream('', '(New) Tj')}`),
      'The PDF keeps an earlier state of its pages, which anybody can bring back.',
    ],
    [
      'a page that was taken out',
      saved(pdf([]), '2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>'),
      'The PDF keeps an earlier state of its pages, which anybody can bring back.',
    ],
    [
      'an author in another packed object',
      pdf([packedStream('/Type /ObjStm /N 2 /First 10', '8 0 9 19  << /Author 9 0 R >>(Jo)')]),
      'The file says who wrote it.',
    ],
    [
      'an address',
      pdf(['<< /_AuthorEmail (jo@mail.example) >>']),
      'The file says who sent it to whom by e-mail.',
    ],
    [
      'the folder of a picture',
      pdf([stream('/Type /Metadata /Subtype /XML', PATH_IN_XMP)]),
      'The file says in which folder of whose computer it lay.',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(problems('plan.pdf', bytes)).toEqual([problem]);
  });

  test('a photograph on a page that says where it was taken', async () => {
    expect(problems('plan.pdf', pdf([photograph(await placed())]))).toEqual([
      'The file says of a picture in it where on earth it was taken (GPS data).',
    ]);
  });

  test.each([
    ['empty forms', pdf(['<< /FT /Tx /T (Name) /V () >>'])],
    ['links', pdf(['<< /Subtype /Link /A << /S /URI >> >>'])],
    ['layers that are seen', pdf(['<< /OCProperties << /D << /ON [5 0 R] /OFF [] >> >> >>'])],
    [
      'properties that were saved anew',
      saved(pdf(['<< /Title (A) >>']), '4 0 obj\n<< /Title (B) >>'),
    ],
    ['words that look like marks', pdf(['<< /Title (/Subtype /Redact <</EF <<) >>'])],
  ])('but not for %s', (_name, bytes) => {
    expect(problems('plan.pdf', bytes)).toEqual([]);
  });
});

describe('a picture is refused for', () => {
  test('a small picture of how it was before', async () => {
    const small = Buffer.from(
      'II*\0\x08\0\0\0\0\0\x0e\0\0\0\x01\0\x01\x02\x04\0\x01\0\0\0\x2c\0\0\0\0\0\0\0',
      'latin1',
    );
    const app1 = Buffer.concat([Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1'), small]);
    app1.writeUInt16BE(app1.length - 2, 2);
    const jpeg = await picture().jpeg().toBuffer();
    const bytes = Buffer.concat([jpeg.subarray(0, 2), app1, jpeg.subarray(2)]);
    expect(problems('map.jpg', bytes)).toEqual([
      'The picture says how it looked before it was cut or blackened (a small picture of it).',
    ]);
  });

  test('what stands behind its end', async () => {
    const film = Buffer.from('ftypmp42 a film with sound '.repeat(9));
    expect(problems('map.jpg', Buffer.concat([await picture().jpeg().toBuffer(), film]))).toEqual([
      'The picture says what stands behind its end (a film or another picture).',
    ]);
  });

  test('names beside faces', async () => {
    const faces =
      '<x:xmpmeta xmlns:f="http://www.metadataworkinggroup.com/schemas/regions/"><rdf:li f:Name="Jo"/></x:xmpmeta>';
    expect(problems('map.png', await picture().withXmp(faces).png().toBuffer())).toEqual([
      'The picture says who is to be seen.',
    ]);
  });

  test('who made it, in a GIF', async () => {
    expect(problems('map.gif', notedGif(await picture().gif().toBuffer(), XMP_OF_AUTHOR))).toEqual([
      'The picture says who made it and for which company.',
    ]);
  });
});

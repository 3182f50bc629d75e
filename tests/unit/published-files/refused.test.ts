import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { mistakesIn } from '../../support/check-content.ts';
import { AUTHOR, coreProperties, docx, odf, xlsx } from '../../support/office-files.ts';
import { packedStream, pdf, stream, XMP_OF_AUTHOR } from '../../support/pdf-files.ts';
import { picture, placed } from '../../support/pictures.ts';
import { FILES, treeWith } from '../../support/published-files.ts';

/** The mistakes of the harbour with one more file in a version. */
function mistakes(name: string, bytes: Uint8Array): string[] {
  using tree = treeWith(name, bytes);
  return mistakesIn(tree.folder);
}

/** What is wrong with it alone. */
function problems(name: string, bytes: Uint8Array): string[] {
  const head = `content/${FILES}/${name}: `;
  return mistakes(name, bytes).map((message) => {
    expect(message.startsWith(head)).toBe(true);
    return message.slice(head.length).split('\n')[0] as string;
  });
}

const row = (attributes: string) =>
  `<sheetData><row r="4" ${attributes}><c r="A4"><v>1</v></c></row></sheetData>`;
const SHOWN = { name: 'Table', inner: row('') };

describe('office files', () => {
  test('with nothing but their text pass', () => {
    expect(mistakes('plan.docx', docx())).toEqual([]);
    expect(mistakes('table.xlsx', xlsx([SHOWN]))).toEqual([]);
    expect(
      mistakes('table.ods', odf('<table:table table:name="T"><table:table-row/></table:table>')),
    ).toEqual([]);
  });

  test('that name who made them are refused, with the command that mends them', () => {
    const bytes = docx(undefined, {
      'docProps/core.xml': coreProperties(AUTHOR),
      'docProps/app.xml':
        '<Properties><Application>Word</Application><Company>Plans Office</Company></Properties>',
    });
    expect(mistakes('plan.docx', bytes)).toEqual([
      `content/${FILES}/plan.docx: The file says who wrote it, who saved it last and for which company.\n  Fix: Take it out: npm run clean -- content/${FILES}/plan.docx`,
    ]);
  });

  test.each([
    [
      'properties of their own',
      'plan.docx',
      docx(undefined, {
        'docProps/custom.xml':
          '<Properties><property name="Owner"><vt:lpwstr>Jo</vt:lpwstr></property></Properties>',
      }),
      'The file says what its makers noted about it (properties of their own).',
    ],
    [
      'people who commented once',
      'plan.docx',
      docx(undefined, {
        'word/people.xml': '<w15:people><w15:person w15:author="Jo"/></w15:people>',
      }),
      'The file says who commented on it or changed it.',
    ],
    [
      'the folder of its maker',
      'table.xlsx',
      xlsx([SHOWN], [], {}, '<x15ac:absPath url="C:\\Users\\jo\\"/>'),
      'The file says in which folder of whose computer it lay.',
    ],
    [
      'the author of an OpenDocument file',
      'table.ods',
      odf('', '<meta:initial-creator>Jo</meta:initial-creator>'),
      'The file says who wrote it.',
    ],
  ])('are refused for %s', (_name, file, bytes, problem) => {
    expect(problems(file, bytes)).toEqual([problem]);
  });

  test.each([
    [
      'comments in Word',
      'plan.docx',
      docx(undefined, {
        'word/comments.xml':
          '<w:comments><w:comment w:id="0" w:author="Jo"/><w:comment w:id="1"/></w:comments>',
      }),
      'The document holds 2 comments.',
    ],
    [
      'comments in Excel',
      'table.xlsx',
      xlsx([SHOWN], [], {
        'xl/comments1.xml':
          '<comments><authors><author>Jo</author></authors><commentList><comment ref="A1"/></commentList></comments>',
      }),
      'The document holds a comment.',
    ],
    [
      'comments in LibreOffice',
      'table.ods',
      odf('<office:annotation><dc:creator>Jo</dc:creator></office:annotation>'),
      'The document holds a comment.',
    ],
    [
      'tracked changes',
      'plan.docx',
      docx(
        '<w:p><w:del w:id="1" w:author="Jo"><w:r><w:delText>No.</w:delText></w:r></w:del></w:p>',
      ),
      'The document keeps track of its changes: what was deleted can still be read, and who deleted it.',
    ],
    [
      'tracked changes in LibreOffice',
      'plan.odt',
      odf('<text:tracked-changes><text:changed-region/></text:tracked-changes>'),
      'The document keeps track of its changes: what was deleted can still be read, and who deleted it.',
    ],
    [
      'the rows behind a pivot table',
      'table.xlsx',
      xlsx([SHOWN], [], {
        'xl/pivotCache/pivotCacheRecords1.xml':
          '<pivotCacheRecords><r><s v="Jo"/></r></pivotCacheRecords>',
      }),
      'The spreadsheet holds a pivot table, and with it a copy of the table that it was made from.',
    ],
    [
      'a hidden row in a spreadsheet in them',
      'plan.docx',
      docx(undefined, {
        'word/embeddings/table.xlsx': xlsx([{ name: 'Table', inner: row('hidden="1"') }]),
      }),
      'In it, table.xlsx: The sheet “Table” hides row 4.',
    ],
    [
      'an old format',
      'plan.doc',
      Buffer.from('d0cf11e0', 'hex'),
      'Nobody can see what a file of the kind “.doc” tells of the people who made it.',
    ],
    [
      'a password',
      'plan.docx',
      Buffer.from('d0cf11e0', 'hex'),
      'The name ends in “.docx”, and the file is an old file of Word, Excel or PowerPoint, or one with a password.',
    ],
  ])('are refused for %s', (_name, file, bytes, problem) => {
    expect(problems(file, bytes)).toEqual([problem]);
  });
});

test('office files are refused for a picture in them that says where it was taken', async () => {
  const bytes = docx(undefined, { 'word/media/a.jpg': await placed() });
  expect(problems('plan.docx', bytes)).toEqual([
    'The picture a.jpg in it says where on earth it was taken (GPS data).',
  ]);
});

describe('spreadsheets are refused for', () => {
  test.each([
    [
      'a hidden sheet',
      [SHOWN, { ...SHOWN, name: 'Replies', state: 'hidden' }],
      'The spreadsheet hides the sheet “Replies”.',
    ],
    [
      'a very hidden sheet',
      [SHOWN, { ...SHOWN, name: 'Replies', state: 'veryHidden' }],
      'The spreadsheet hides the sheet “Replies”.',
    ],
    [
      'a hidden row',
      [{ name: 'Table', inner: row('hidden="1"') }],
      'The sheet “Table” hides row 4.',
    ],
    [
      'a row without height',
      [{ name: 'Table', inner: row('ht="0" customHeight="1"') }],
      'The sheet “Table” hides row 4.',
    ],
    [
      'hidden rows and columns',
      [
        {
          name: 'Table',
          inner: `<cols><col min="3" max="3" hidden="true"/><col min="6" max="28" hidden='1'/></cols><sheetData><row r="2" hidden="1"/><row hidden="1"/><row r="9" hidden="1"/></sheetData>`,
        },
      ],
      'The sheet “Table” hides rows 2 to 3 and 9.',
      'The sheet “Table” hides columns C and F to AB.',
    ],
    [
      'rows that are not written down',
      [{ name: 'Table', inner: `<sheetFormatPr zeroHeight="1"/>${row('')}` }],
      'The sheet “Table” hides all rows below.',
    ],
  ])('%s', (_name, sheets, ...expected) => {
    expect(problems('table.xlsx', xlsx(sheets))).toEqual(expected);
  });

  test.each([
    [
      'a hidden sheet',
      odf(
        '<table:table table:name="R" table:style-name="ta2"/>',
        '',
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
      'The spreadsheet hides the sheet “R”.',
    ],
    [
      'hidden rows',
      odf(
        '<table:table table:name="R"><table:table-row/><table:table-row table:visibility="collapse" table:number-rows-repeated="3"/></table:table>',
      ),
      'The sheet “R” hides rows 2 to 4.',
    ],
    [
      'filtered rows',
      odf('<table:table table:name="R"><table:table-row table:visibility="filter"/></table:table>'),
      'The sheet “R” hides row 1.',
    ],
    [
      'a hidden column',
      odf(
        '<table:table table:name="R"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/></table:table>',
      ),
      'The sheet “R” hides column C.',
    ],
  ])('%s in LibreOffice', (_name, bytes, problem) => {
    expect(problems('table.ods', bytes)).toEqual([problem]);
  });

  test('what is hidden, with how to show and how to delete it', () => {
    const [message] = mistakes('table.xlsx', xlsx([{ name: 'Table', inner: row('hidden="1"') }]));
    expect(message).toContain('right-click, Unhide');
    expect(message).toContain(`npm run clean -- content/${FILES}/table.xlsx --remove-hidden`);
  });
});

const INFO = '/Info 4 0 R ';
const AUTHOR_SAID = 'The file says who wrote it.';
const XMP_SAID = 'The file says who made it and for which company.';

describe('PDFs', () => {
  test.each([
    ['nothing about anybody', pdf([])],
    ['a title and a program', pdf(['<< /Title (Plan) /Creator (Word) /Producer (Word) >>'], INFO)],
    ['an empty author', pdf(['<< /Author () /Title (Plan) >>'], INFO)],
    ['an author of spaces', pdf(['<< /Author (   ) >>'], INFO)],
  ])('with %s pass', (_name, bytes) => {
    expect(mistakes('plan.pdf', bytes)).toEqual([]);
  });

  test.each([
    ['an author', pdf(['<< /Author (Jo Bloggs) >>'], INFO), AUTHOR_SAID],
    ['an author in brackets', pdf(['<< /Author(Jo \\(B.\\) (office)) >>'], INFO), AUTHOR_SAID],
    ['an author in hexadecimal digits', pdf(['<< /Author <FEFF004A006F> >>'], INFO), AUTHOR_SAID],
    ['an author elsewhere in the file', pdf(['<< /Author 5 0 R >>', '(Jo)'], INFO), AUTHOR_SAID],
    [
      'an author in packed objects',
      pdf([packedStream('/Type /ObjStm /N 1 /First 4', '9 0 << /Author (Jo Bloggs) >>')]),
      AUTHOR_SAID,
    ],
    ['an author in XMP', pdf([stream('/Type /Metadata /Subtype /XML', XMP_OF_AUTHOR)]), XMP_SAID],
    [
      'an author in packed XMP',
      pdf([packedStream('/Type /Metadata /Subtype /XML', XMP_OF_AUTHOR)]),
      XMP_SAID,
    ],
    [
      'protection',
      pdf(['<< /Filter /Standard >>'], '/Encrypt 4 0 R '),
      'The PDF is protected or packed in a way in which nobody can see what it says of people.',
    ],
  ])('are refused for %s', (_name, bytes, problem) => {
    expect(problems('plan.pdf', bytes)).toEqual([problem]);
  });
});

describe('pictures are refused for', () => {
  test.each(['jpeg', 'webp', 'png'] as const)(
    'who made them, and with whose camera (%s)',
    async (kind) => {
      const bytes = await picture()
        .withExif({ IFD0: { Artist: 'Jo Bloggs' }, IFD2: { BodySerialNumber: '12345' } })
        .toFormat(kind)
        .toBuffer();
      expect(problems(`map.${kind}`, bytes)).toEqual([
        'The picture says who made it and with whose camera it was taken.',
      ]);
    },
  );

  test.each(['jpeg', 'webp', 'png'] as const)('who made them, in XMP (%s)', async (kind) => {
    const bytes = await picture().withXmp(XMP_OF_AUTHOR).toFormat(kind).toBuffer();
    expect(problems(`map.${kind}`, bytes)).toEqual([XMP_SAID.replace('file', 'picture')]);
  });
});

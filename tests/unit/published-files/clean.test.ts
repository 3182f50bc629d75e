import { Buffer } from 'node:buffer';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CannotClean } from '../../../src/data/traces/trace.ts';
import { withoutTraces } from '../../../src/data/traces/without-traces.ts';
import { mistakesIn } from '../../support/check-content.ts';
import { AUTHOR, coreProperties, docx, odf, xlsx } from '../../support/office-files.ts';
import { packedStream, pdf, stream, XMP_OF_AUTHOR } from '../../support/pdf-files.ts';
import { LONDON, notedGif, placed } from '../../support/pictures.ts';
import { treeWith } from '../../support/published-files.ts';

/** The file as `npm run clean` writes it, after it has passed the check. */
function cleaned(bytes: Buffer, name: string, removeHidden = false): Buffer {
  const result = withoutTraces(bytes, name, { removeHidden });
  if (result.kind !== 'cleaned') throw new Error(`The file was not cleaned: ${result.kind}.`);
  using tree = treeWith(name, result.bytes);
  expect(mistakesIn(tree.folder)).toEqual([]);
  return result.bytes;
}

const partsOf = (bytes: Buffer) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

describe('an office file', () => {
  const named = docx(undefined, {
    'docProps/core.xml': coreProperties(AUTHOR),
    'docProps/app.xml':
      '<Properties><Application>Word</Application><Company>Plans Office</Company><Manager>Jo</Manager></Properties>',
    'word/people.xml': '<w15:people><w15:person w15:author="Jo"/></w15:people>',
  });

  test('loses the names of its makers, and nothing else', () => {
    const before = partsOf(named);
    const after = partsOf(cleaned(named, 'plan.docx'));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['docProps/core.xml']).toBe(
      coreProperties('<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>'),
    );
    expect(after['docProps/app.xml']).toBe(
      '<Properties><Application>Word</Application><Company></Company><Manager></Manager></Properties>',
    );
    expect(after['word/document.xml']).toBe(before['word/document.xml']);
    expect(JSON.stringify(after)).not.toContain('Jo');
  });

  test('loses the data of pictures and spreadsheets in it', async () => {
    const table = xlsx([{ name: 'T', inner: '' }], [], {
      'docProps/core.xml': coreProperties(AUTHOR),
    });
    const bytes = docx(undefined, {
      'word/media/a.jpg': await placed(),
      'word/embeddings/t.xlsx': table,
    });
    const inner = partsOf(
      Buffer.from(unzipSync(cleaned(bytes, 'plan.docx'))['word/embeddings/t.xlsx'] ?? []),
    );
    expect(inner['docProps/core.xml']).not.toContain('Jo');
  });

  test('of LibreOffice keeps its kind as its first, unpacked part', () => {
    const bytes = cleaned(odf('', '<meta:initial-creator>Jo</meta:initial-creator>'), 'table.ods');
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
    expect(bytes.readUInt16LE(8)).toBe(0);
    expect(partsOf(bytes)['meta.xml']).toContain('<dc:title>Plan</dc:title>');
  });

  test('is the same whenever it is cleaned', () => {
    expect(cleaned(named, 'plan.docx')).toEqual(cleaned(named, 'plan.docx'));
  });

  test.each([
    [
      'comments',
      docx(undefined, {
        'docProps/core.xml': coreProperties(AUTHOR),
        'word/comments.xml': '<w:comments><w:comment/></w:comments>',
      }),
    ],
    [
      'tracked changes',
      docx('<w:ins w:author="Jo"/>', { 'docProps/core.xml': coreProperties(AUTHOR) }),
    ],
  ])('with %s is left as it is: a person has to read them', (_name, bytes) => {
    const result = withoutTraces(bytes, 'plan.docx', { removeHidden: true });
    expect(result).toMatchObject({ kind: 'left', traces: [{ kind: 'held' }] });
  });

  test('that is signed is left as it is', () => {
    const signed = docx(undefined, {
      'docProps/core.xml': coreProperties(AUTHOR),
      '_xmlsignatures/sig1.xml': '<Signature/>',
    });
    expect(() => withoutTraces(signed, 'plan.docx', { removeHidden: false })).toThrow(CannotClean);
  });
});

describe('hidden parts of a spreadsheet', () => {
  const STRINGS = ['Place', 'Replies', 'Jo Bloggs', 'jo@mail.example', 'Quay'];
  const bytes = xlsx(
    [
      {
        name: 'Table',
        inner:
          '<cols><col min="1" max="1" width="9"/><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>2</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><f>SUM(People!B1:B9)</f><v>12</v></c></row></sheetData>',
      },
      {
        name: 'People',
        state: 'veryHidden',
        inner: '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>',
      },
      { name: 'Notes', inner: '<sheetData/>' },
    ],
    STRINGS,
    {
      'docProps/app.xml':
        '<Properties><TitlesOfParts><lpstr>People</lpstr></TitlesOfParts></Properties>',
    },
    '<definedNames><definedName name="All">People!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Notes!$A$1</definedName></definedNames>',
  );

  test('are told of and stay, unless it is asked for', () => {
    const result = withoutTraces(bytes, 'table.xlsx', { removeHidden: false });
    expect(result.kind === 'left' && result.traces).toMatchObject([
      { problem: 'The sheet “Table” hides row 2.' },
      { problem: 'The sheet “Table” hides column C.' },
      { problem: 'The spreadsheet hides the sheet “People”.' },
    ]);
  });

  test('go with --remove-hidden, with all texts that only they held; what is seen stays', () => {
    const parts = partsOf(cleaned(bytes, 'table.xlsx', true));
    expect(JSON.stringify(parts)).not.toMatch(/Jo Bloggs|jo@mail|People/);
    expect(parts['xl/sharedStrings.xml']).toContain(
      '<si><t>Place</t></si><si><t>Replies</t></si><si></si><si></si><si><t>Quay</t></si>',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<cols><col min="1" max="1" width="9"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>12</v></c></row></sheetData>',
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="1">Notes!$A$1</definedName>',
    );
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet2.xml');
    expect(parts['[Content_Types].xml']).not.toContain('sheet2.xml');
  });
});

describe('a picture', () => {
  // Points of many colours, so that a picture that was packed anew would not be the same.
  const noise = () => {
    const points = Buffer.from(
      Array.from({ length: 64 * 48 * 3 }, (_, index) => (index * 7919) % 251),
    );
    return sharp(points, { raw: { width: 64, height: 48, channels: 3 } });
  };
  const pointsOf = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

  test.each(['jpeg', 'png', 'webp'] as const)(
    'loses what it tells; its points, its colours and how it is turned stay (%s)',
    async (kind) => {
      const bytes = await noise()
        .withMetadata({ orientation: 6 })
        .withExifMerge({ ...LONDON, IFD0: { Artist: 'Jo Bloggs' } })
        .withXmp(XMP_OF_AUTHOR)
        .withIccProfile('p3')
        .toFormat(kind)
        .toBuffer();
      const before = await sharp(bytes).metadata();
      const result = cleaned(bytes, `map.${kind}`);
      const after = await sharp(result).metadata();
      expect(await pointsOf(result)).toEqual(await pointsOf(bytes));
      expect(before.orientation).toBe(6);
      expect(after.orientation).toBe(6);
      expect(after.icc).toEqual(before.icc);
      expect(after.xmp).toBeUndefined();
      expect(result.toString('latin1')).not.toMatch(/Jo Bloggs|GPS/);
    },
  );

  test('that stands upright keeps no EXIF at all', async () => {
    const result = cleaned(await placed(), 'map.jpg');
    expect((await sharp(result).metadata()).exif).toBeUndefined();
  });

  test('made of several scans stays as it is too', async () => {
    const bytes = await noise().withExif(LONDON).jpeg({ progressive: true }).toBuffer();
    expect(await pointsOf(cleaned(bytes, 'map.jpg'))).toEqual(await pointsOf(bytes));
  });

  test('of the kind GIF loses its notes, and still moves', async () => {
    const points = Buffer.from(
      Array.from({ length: 20 * 20 * 3 }, (_, index) => (index * 7919) % 251),
    );
    const film = await sharp(points, {
      raw: { width: 20, height: 20, channels: 3, pageHeight: 10 },
    })
      .gif({ delay: [100, 200], loop: 3 })
      .toBuffer();
    const bytes = notedGif(film, XMP_OF_AUTHOR);
    expect(cleaned(bytes, 'map.gif')).toEqual(film);
  });

  test('loses what telephones write behind its end', async () => {
    const film = Buffer.from('ftypmp42 a film with sound');
    const result = cleaned(Buffer.concat([await placed(), film]), 'map.jpg');
    expect(result.includes('ftyp')).toBe(false);
  });
});

describe('a PDF', () => {
  const PACKED = packedStream(
    '/Type /ObjStm /N 1 /First 4',
    `9 0 << /Author (Jo Bloggs) /Title (${'A plan. '.repeat(40)}) >>`,
  );

  test.each([
    [
      'in its dictionary',
      pdf(['<< /Author (Jo \\(B.\\) <jo@mail.example>) /Title (Plan) >>'], '/Info 4 0 R '),
    ],
    ['in hexadecimal digits', pdf(['<< /Author <FEFF004A006F0> /Title (Plan) >>'], '/Info 4 0 R ')],
    ['in an object of its own', pdf(['<< /Author 5 0 R >>', '(Jo)'], '/Info 4 0 R ')],
    ['in XMP', pdf([stream('/Type /Metadata /Subtype /XML', XMP_OF_AUTHOR)])],
    ['in packed XMP', pdf([packedStream('/Type /Metadata /Subtype /XML', XMP_OF_AUTHOR)])],
    ['in packed objects', pdf([PACKED])],
    [
      'in a packed object of its own',
      pdf([
        packedStream(
          '/Type /ObjStm /N 2 /First 10',
          '8 0 9 19  << /Author 9 0 R >>(Jo Bloggs, Plans Office)',
        ),
      ]),
    ],
    ['beside an address', pdf(['<< /Author (Jo) /_AuthorEmail (jo@mail.example) >>'])],
    [
      'in two places',
      pdf(
        ['<< /Author (Jo) >>', stream('/Type /Metadata /Subtype /XML', XMP_OF_AUTHOR)],
        '/Info 4 0 R ',
      ),
    ],
  ])('loses its author %s, and all else stays at its place', (_name, bytes) => {
    const result = cleaned(bytes, 'plan.pdf');
    expect(result.length).toBe(bytes.length);
    expect(result.toString('latin1')).not.toMatch(/Jo|jo@mail|004A|Plans Office/);
    const offsets = (file: Buffer) => file.toString('latin1').slice(file.lastIndexOf('xref\n0'));
    expect(offsets(result)).toBe(offsets(bytes));
  });

  test('loses what a photograph in it tells, and the photograph stays', async () => {
    const photograph = await placed();
    const object = `<< /Subtype /Image /Filter [/DCTDecode] /Length ${photograph.length} >>\nstream\n${photograph.toString('latin1')}\nendstream`;
    const bytes = pdf([object]);
    const result = cleaned(bytes, 'plan.pdf');
    expect(result.length).toBe(bytes.length);
    const start = result.indexOf('\xff\xd8\xff', 0, 'latin1');
    const inside = sharp(result.subarray(start, start + photograph.length));
    expect(await inside.raw().toBuffer()).toEqual(await sharp(photograph).raw().toBuffer());
  });

  test('keeps its title', () => {
    const bytes = pdf(['<< /Author (Jo) /Title (The plan) >>'], '/Info 4 0 R ');
    expect(cleaned(bytes, 'plan.pdf').toString('latin1')).toContain(
      '/Author (  ) /Title (The plan)',
    );
  });

  test('that is signed is left as it is', () => {
    const signed = pdf(
      ['<< /Author (Jo) >>', '<< /Type /Sig /ByteRange [0 1 2 3] >>'],
      '/Info 4 0 R ',
    );
    expect(() => withoutTraces(signed, 'plan.pdf', { removeHidden: false })).toThrow(/signed/);
  });
});

test('a file that tells nothing is left as it is', () => {
  expect(withoutTraces(docx(), 'plan.docx', { removeHidden: true })).toEqual({
    kind: 'nothing-to-do',
  });
});

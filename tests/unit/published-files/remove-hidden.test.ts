import type { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { CannotClean } from '../../../src/data/traces/trace.ts';
import { withoutTraces } from '../../../src/data/traces/without-traces.ts';
import {
  docx,
  notesTo,
  odf,
  pptx,
  relationAway,
  relations,
  xlsx,
} from '../../support/office-files.ts';
import { damageIn, textsIn } from '../../support/whole-package.ts';

/** The parts of a file as `npm run clean -- FILE --remove-hidden` writes it. */
function shown(name: string, bytes: Buffer): Record<string, string> {
  const result = withoutTraces(bytes, name, { removeHidden: true });
  if (result.kind !== 'cleaned') throw new Error(JSON.stringify(result));
  if (!name.endsWith('.ods')) expect(damageIn(result.bytes)).toEqual([]);
  return textsIn(result.bytes);
}

const all = (parts: Record<string, string>) => JSON.stringify(parts);
const cell = (name: string, text: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const ROWS = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${cell('A1', 'Place')}${cell('B1', 'Jo')}</row><row r="2" hidden="1">${cell('A2', 'Jo')}</row></sheetData>`;
const PEOPLE = {
  name: 'Jo’s & Bo',
  state: 'hidden',
  inner: `<sheetData><row r="1">${cell('A1', 'Jo')}</row></sheetData>`,
};
const NAME = 'Jo’s &amp; Bo';

describe('an Excel file loses with its hidden cells', () => {
  test('the links of those cells, and keeps all others', () => {
    const links =
      '<hyperlinks><hyperlink ref="B1" r:id="hyperlink1" display="Jo"/><hyperlink ref="A1" r:id="hyperlink3"/><hyperlink ref="A2" location="Jo"/></hyperlinks>';
    const rels = relationAway('hyperlink1', 'hyperlink', 'mailto:Jo@mail.example').replace(
      '</Relationships>',
      '<Relationship Id="hyperlink3" Type="hyperlink" Target="https://plans.example/" TargetMode="External"/></Relationships>',
    );
    const parts = shown(
      'table.xlsx',
      xlsx([{ name: 'T', inner: ROWS + links }], [], {
        'xl/worksheets/_rels/sheet1.xml.rels': rels,
      }),
    );
    expect(all(parts)).not.toContain('Jo');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="hyperlink3"/></hyperlinks>',
    );
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('https://plans.example/');
  });

  test('lists of what they may hold, filters, and tables that name their columns', () => {
    const more =
      '<autoFilter ref="A1:B9"><filterColumn colId="1"><filters><filter val="Jo"/></filters></filterColumn></autoFilter><dataValidations><dataValidation sqref="B1:B9"><formula1>"Jo,Bo"</formula1></dataValidation></dataValidations><tableParts><tablePart r:id="table1"/></tableParts>';
    const parts = shown(
      'table.xlsx',
      xlsx([{ name: 'T', inner: ROWS + more }], [], {
        'xl/worksheets/_rels/sheet1.xml.rels': relations({ table1: '../tables/table1.xml' }),
        'xl/tables/table1.xml':
          '<table><tableColumns><tableColumn name="Jo"/></tableColumns></table>',
        'docProps/thumbnail.jpeg': 'Jo',
        '_rels/.rels': relations({
          officeDocument: 'xl/workbook.xml',
          core: 'docProps/core.xml',
          thumbnail: 'docProps/thumbnail.jpeg',
        }),
      }),
    );
    expect(all(parts)).not.toMatch(/Jo|Bo/);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:B9"></autoFilter>');
  });

  test('names that hold values or speak of hidden sheets, however those are written', () => {
    const names = `<definedNames><definedName name="A">"Jo"</definedName><definedName name="B">'${NAME}'!$A$1</definedName><definedName name="C">Table1[Jo]</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Bo!$A$1</definedName></definedNames>`;
    const parts = shown(
      'table.xlsx',
      xlsx(
        [
          { ...PEOPLE, name: NAME },
          { name: 'Bo', inner: '<sheetData/>' },
        ],
        [],
        {},
        names,
      ),
    );
    expect(all(parts)).not.toContain('Jo');
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Bo!$A$1</definedName></definedNames>',
    );
  });

  test('but nothing at all where a chart is drawn from them', () => {
    const chart = `<c:chartSpace><c:ser><c:val><c:f>'${NAME}'!$A$1:$A$9</c:f></c:val></c:ser></c:chartSpace>`;
    const bytes = xlsx(
      [
        { name: 'T', inner: '<sheetData/>' },
        { ...PEOPLE, name: NAME },
      ],
      [],
      { 'xl/charts/chart1.xml': chart },
    );
    expect(() => shown('table.xlsx', bytes)).toThrow(CannotClean);
    expect(() => shown('table.xlsx', bytes)).toThrow(
      'A chart is drawn from the hidden sheet “Jo’s & Bo”.',
    );
  });
});

describe('a LibreOffice spreadsheet loses', () => {
  const SHEET = `<table:table table:name="T"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column/>
<table:table-row><table:table-cell table:formula="of:=[Jo.A1]" office:value="12"><text:p>12</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"><text:p>Same</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell><text:p>Jo</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell/><table:table-cell><text:p>Jo</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>Seen</text:p></table:table-cell></table:table-row></table:table>`;
  const HIDDEN =
    '<table:table table:name="Jo" table:style-name="h"><table:table-row/></table:table>';
  const STYLE =
    '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
  const ABOUT =
    '<table:named-expressions><table:named-range table:name="Jo"/></table:named-expressions><table:database-ranges><table:database-range><table:filter-condition table:value="Jo"/></table:database-range></table:database-ranges>';

  test('hidden sheets, rows and columns with all that speaks of them; what is seen stays in its place', () => {
    const parts = shown('table.ods', odf(SHEET + HIDDEN + ABOUT, '', STYLE));
    const content = parts['content.xml'] ?? '';
    expect(content).not.toMatch(/Jo|visibility|formula/);
    expect(content).toContain(
      '<table:table-cell office:value="12"><text:p>12</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="1"><text:p>Same</text:p></table:table-cell>',
    );
    expect(content).toContain(
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
    );
    expect(content).toContain('<text:p>Seen</text:p>');
    expect(content.match(/<table:table-row/g)).toHaveLength(3);
  });

  test('nothing at all where a chart is drawn from a hidden sheet', () => {
    const chart = '<draw:object draw:notify-on-update-of-ranges="Jo.A1:Jo.B9"/>';
    expect(() => shown('table.ods', odf(SHEET + HIDDEN + chart, '', STYLE))).toThrow(
      'A chart is drawn from the hidden sheet “Jo”.',
    );
  });
});

test('a Word file loses hidden text, and nothing else', () => {
  const run = (properties: string, text: string) =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const parts = shown(
    'plan.docx',
    docx(`<w:p>${run('<w:b/>', 'Seen')}${run('<w:vanish/>', 'Jo')}</w:p>`),
  );
  expect(parts['word/document.xml']).toContain(`<w:p>${run('<w:b/>', 'Seen')}</w:p>`);
});

describe('a presentation loses', () => {
  test('hidden slides and notes, and what names them', () => {
    const parts = shown('talk.pptx', pptx(['', ' show="0"'], notesTo(1, 'Jo')));
    expect(Object.keys(parts).filter((name) => /slide2|notes/.test(name))).toEqual([]);
    expect(parts['ppt/presentation.xml']).toContain(
      '<p:sldIdLst><p:sldId id="256" r:id="slide1"/></p:sldIdLst>',
    );
    expect(all(parts)).not.toContain('Jo');
  });

  test('nothing at all where a slide has a link to a hidden one', () => {
    const bytes = pptx(['', ' show="0"'], {
      'ppt/slides/slide1.xml': '<p:sld><a:hlinkClick r:id="slide2"/></p:sld>',
      'ppt/slides/_rels/slide1.xml.rels': relations({ slide2: 'slide2.xml' }),
    });
    expect(() => shown('talk.pptx', bytes)).toThrow(
      'Another part of the file leads to what would be deleted',
    );
  });
});

describe('without being told to delete anything, a file loses', () => {
  test('what programs noted, and the folder of its template', () => {
    const bytes = docx(undefined, {
      'customXml/item1.xml': '<p:properties><DisplayName>Jo</DisplayName></p:properties>',
      'customXml/itemProps1.xml': '<ds:datastoreItem/>',
      'customXml/_rels/item1.xml.rels': relations({ customXmlProps1: 'itemProps1.xml' }),
      'word/_rels/document.xml.rels': relations({
        customXml1: '../customXml/item1.xml',
        settings1: 'settings.xml',
      }),
      'word/settings.xml':
        '<w:settings><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:val="Jo"/></w:docVars></w:settings>',
      'word/_rels/settings.xml.rels': relationAway(
        'rId1',
        'attachedTemplate',
        'file:///C:\\Users\\Jo\\plan.dotm',
      ),
    });
    const parts = shown('plan.docx', bytes);
    expect(all(parts)).not.toContain('Jo');
    expect(Object.keys(parts).some((name) => name.startsWith('customXml'))).toBe(false);
    expect(parts['word/settings.xml']).toBe('<w:settings></w:settings>');
  });
});

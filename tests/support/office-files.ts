import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';

/** Parts of a file by their names: XML, or bytes of another file. */
export type PartTexts = Readonly<Record<string, string | Uint8Array>>;

export function zipped(parts: PartTexts): Buffer {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function relations(targets: Readonly<Record<string, string>>): string {
  const lines = Object.entries(targets).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${RELATION}/${id.replace(/\d+$/, '')}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function types(parts: readonly string[]): string {
  const lines = parts.map(
    (part) => `<Override PartName="/${part}" ContentType="application/xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/xml"/>${lines.join('')}</Types>`;
}

export function coreProperties(inner: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Plan</dc:title>${inner}</cp:coreProperties>`;
}

export const AUTHOR =
  '<dc:creator>Jo Bloggs</dc:creator><cp:lastModifiedBy>Jo B.</cp:lastModifiedBy>';

/** A Word file. */
export function docx(
  body = '<w:p><w:r><w:t>The plan.</w:t></w:r></w:p>',
  more: PartTexts = {},
): Buffer {
  const parts = {
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': coreProperties('<dc:creator></dc:creator><cp:lastModifiedBy/>'),
    '_rels/.rels': relations({ officeDocument: 'word/document.xml', core: 'docProps/core.xml' }),
    ...more,
  };
  return zipped({ '[Content_Types].xml': types(Object.keys(parts)), ...parts });
}

export interface SheetText {
  readonly name: string;
  readonly state?: string;
  /** `sheetFormatPr`, `cols` and `sheetData`. */
  readonly inner: string;
}

/** An Excel file. */
export function xlsx(
  sheets: readonly SheetText[],
  strings: readonly string[] = [],
  more: PartTexts = {},
  workbook = '',
): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="worksheet${index + 1}"/>`,
  );
  const parts: PartTexts = {
    'xl/workbook.xml': `${XML}<workbook xmlns="${main}" xmlns:r="${RELATION}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(
        sheets.map((_sheet, index) => [
          `worksheet${index + 1}`,
          `worksheets/sheet${index + 1}.xml`,
        ]),
      ),
      sharedStrings: 'sharedStrings.xml',
    }),
    ...Object.fromEntries(
      sheets.map(({ inner }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${XML}<worksheet xmlns="${main}">${inner}</worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${main}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'docProps/core.xml': coreProperties(''),
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml', core: 'docProps/core.xml' }),
    ...more,
  };
  return zipped({ '[Content_Types].xml': types(Object.keys(parts)), ...parts });
}

/** A PowerPoint file. */
export function pptx(slides: readonly string[], more: PartTexts = {}): Buffer {
  const main = 'http://schemas.openxmlformats.org/presentationml/2006/main';
  const root = (name: string, attributes: string, inner: string) =>
    `${XML}<p:${name} xmlns:p="${main}" xmlns:a="urn:a" xmlns:r="${RELATION}"${attributes}>${inner}</p:${name}>`;
  const list = slides.map(
    (_slide, index) => `<p:sldId id="${256 + index}" r:id="slide${index + 1}"/>`,
  );
  const parts: PartTexts = {
    'ppt/presentation.xml': root('presentation', '', `<p:sldIdLst>${list.join('')}</p:sldIdLst>`),
    'ppt/_rels/presentation.xml.rels': relations(
      Object.fromEntries(
        slides.map((_slide, index) => [`slide${index + 1}`, `slides/slide${index + 1}.xml`]),
      ),
    ),
    ...Object.fromEntries(
      slides.map((attributes, index) => [
        `ppt/slides/slide${index + 1}.xml`,
        root('sld', attributes, '<p:cSld/>'),
      ]),
    ),
    '_rels/.rels': relations({ officeDocument: 'ppt/presentation.xml' }),
    ...more,
  };
  return zipped({ '[Content_Types].xml': types(Object.keys(parts)), ...parts });
}

/** Notes to a slide of a PowerPoint file, as parts of it. */
export function notesTo(slide: number, text: string): PartTexts {
  const target = `../notesSlides/notesSlide${slide}.xml`;
  return {
    [`ppt/slides/_rels/slide${slide}.xml.rels`]: relations({ notesSlide1: target }),
    [`ppt/notesSlides/notesSlide${slide}.xml`]: `<p:notes xmlns:p="urn:p" xmlns:a="urn:a"><a:p><a:fld type="slidenum"><a:t>${slide}</a:t></a:fld><a:r><a:t>${text}</a:t></a:r></a:p></p:notes>`,
    [`ppt/notesSlides/_rels/notesSlide${slide}.xml.rels`]: relations({
      slide1: `../slides/slide${slide}.xml`,
    }),
  };
}

/** Relations of a part to what lies outside of the file. */
export function relationAway(id: string, type: string, target: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** A file of LibreOffice. */
export function odf(content: string, meta = '', styles = ''): Buffer {
  const root = (name: string, inner: string) =>
    `${XML}<office:${name} xmlns:office="urn:o" xmlns:table="urn:t" xmlns:style="urn:s" xmlns:text="urn:x" xmlns:dc="urn:d" xmlns:meta="urn:m">${inner}</office:${name}>`;
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body>`,
    ),
    'meta.xml': root(
      'document-meta',
      `<office:meta><dc:title>Plan</dc:title>${meta}</office:meta>`,
    ),
  });
}

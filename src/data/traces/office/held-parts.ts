import path from 'node:path';
import { isLocalPath, lastOfPath } from '../local-path.ts';
import { type Parts, xmlOf } from '../package-parts.ts';
import { held, type Trace, told } from '../trace.ts';
import { attributeOf, elementsIn, tagsIn, textIn } from '../xml-tags.ts';
import { partsWithRoot } from './roots.ts';

/** Whole parts of Word, Excel and PowerPoint files that hold more than readers see of them. */
export function heldParts(parts: Parts): Trace[] {
  return [
    ...macros(parts),
    ...foreignObjects(parts),
    ...copiedTables(parts),
    ...otherWorkbooks(parts),
    ...connections(parts),
    ...leadingAway(parts),
    ...(notedParts(parts).length > 0 ? [told(NOTED)] : []),
    ...(localTemplates(parts).length > 0 ? [told(TEMPLATE)] : []),
  ];
}

const NOTED = 'what programs noted beside its text (custom XML data)';
const TEMPLATE = 'in which folder of whose computer its template lies';

function macros(parts: Parts): Trace[] {
  return [...parts.keys()].some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))
    ? [macrosHeld()]
    : [];
}

/** Said of LibreOffice’s too. */
export function macrosHeld(): Trace {
  return held(
    'The file holds macros: programs that run on the computer of whoever opens it, into which nobody can see.',
    'Save it as a kind without macros: .docx, .xlsx or .pptx; from LibreOffice, delete them under Tools, Macros.',
  );
}

const OLD_OFFICE = Buffer.from('d0cf11e0', 'hex');
const KNOWN =
  /\.(?:docx|docm|xlsx|xlsm|pptx|pptm|od[tspg]|pdf|doc|xls|ppt|xlsb|rtf|jpe?g|png|xml|rels|vml)$/i;

function foreignObjects(parts: Parts): Trace[] {
  return [...parts]
    .filter(
      ([name, bytes]) =>
        !/(?:^|\/)vbaProject\.bin$/i.test(name) &&
        !KNOWN.test(name) &&
        (OLD_OFFICE.equals(bytes.subarray(0, 4)) || /(?:^|\/)embeddings\//i.test(name)),
    )
    .map(([name]) =>
      held(
        `The file holds an object of another program (${path.posix.basename(name)}), into which nobody can see: it can be a whole document.`,
        'Put a picture in its place: cut it, then Paste Special, Picture; and save.',
      ),
    );
}

const AS_VALUES =
  'Copy what it shows, paste it as values into a new spreadsheet, and publish that.';

function copiedTables(parts: Parts): Trace[] {
  const isPivot = partsWithRoot(parts, 'pivotCacheRecords', 'pivotCacheDefinition').some((name) => {
    const xml = xmlOf(parts, name);
    return elementsIn(xml, PIVOT_ROWS).some(({ tag, inner }) => tag.name === 'r' || inner !== '');
  });
  const isModel = [...parts.keys()].some((name) => /(?:^|\/)model\/[^/]*\.data$/i.test(name));
  return [
    ...(isPivot
      ? [
          held(
            'The spreadsheet holds a pivot table, and with it a copy of the table that it was made from.',
            AS_VALUES,
          ),
        ]
      : []),
    ...(isModel
      ? [
          held(
            'The spreadsheet holds a data model (Power Pivot), and with it every row of its tables.',
            AS_VALUES,
          ),
        ]
      : []),
  ];
}

const PIVOT_ROWS = new Set(['r', 'sharedItems']);

function otherWorkbooks(parts: Parts): Trace[] {
  return partsWithRoot(parts, 'externalLink').length === 0
    ? []
    : [
        held(
          'The spreadsheet keeps a copy of cells of another file, and where that lies.',
          'Break the links (Excel: Data, Edit Links or Workbook Links, Break Link), and save.',
        ),
      ];
}

function connections(parts: Parts): Trace[] {
  return partsWithRoot(parts, 'connections').length === 0
    ? []
    : [
        held(
          'The spreadsheet says from which file or database its data come, and can hold the password to it.',
          'Delete its connections (Excel: Data, Queries & Connections, right-click, Delete), and save.',
        ),
      ];
}

function leadingAway(parts: Parts): Trace[] {
  return localTargets(parts)
    .filter(({ type }) => !/\/(?:attachedTemplate|externalLinkPath|xlPathMissing)$/.test(type))
    .map(({ target }) =>
      held(
        `The document has a link into a folder of somebody’s computer or network, to “${lastOfPath(target)}”: readers cannot follow it, and it names the folder.`,
        'Take the link out (right-click, Remove Link; a linked picture: cut it, then Paste Special, Picture), and save.',
      ),
    );
}

interface LocalTarget {
  /** The part with the relations. */
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function localTargets(parts: Parts): LocalTarget[] {
  return partsWithRoot(parts, 'Relationships').flatMap((name) =>
    [...tagsIn(xmlOf(parts, name))].flatMap((tag) => {
      const target = attributeOf(tag, 'Target') ?? '';
      if (attributeOf(tag, 'TargetMode') !== 'External' || !isLocalPath(target)) return [];
      const [id = '', type = ''] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Type')];
      return [{ name, id, type, target }];
    }),
  );
}

/** Templates in folders of their makers, which Word looks for and readers do not have. */
export function localTemplates(parts: Parts): LocalTarget[] {
  return localTargets(parts).filter(({ type }) => type.endsWith('/attachedTemplate'));
}

/** Parts in which programs such as SharePoint note who wrote, shared and approved a file. */
export function notedParts(parts: Parts): string[] {
  return [...parts.keys()].filter(
    (name) => /^customXml\/item\d*\.xml$/i.test(name) && textIn(xmlOf(parts, name)) !== '',
  );
}

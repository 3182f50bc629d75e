import { held, type Trace } from '../trace.ts';
import { dictionariesIn, type PdfDictionary } from './dictionaries.ts';
import { keepsOldPages } from './old-states.ts';
import { hasValueAt } from './people.ts';
import type { PdfRegion } from './regions.ts';

/** Notes that people put onto a page (ISO 32000-1, 12.5.6), beside links and fields of forms. */
const NOTE =
  /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Caret|Stamp|Ink|Line|Square|Circle|Polygon|PolyLine)\b/;
const REDACTION = /\/Subtype\s*\/Redact\b/;
const ATTACHMENT = /\/Type\s*\/EmbeddedFile\b|\/Subtype\s*\/FileAttachment\b|\/EF\s*(?:<<|\d)/;
const PROGRAM = /\/S\s*\/(?:JavaScript|Launch)\b|\/JS\s*[(<\d]/;
const HIDDEN_LAYER = /\/OFF\s*\[\s*\d|\/BaseState\s*\/OFF\b/;
const FILLED_IN = /\/V\s*(?=[(<])/;
const TEXT_FIELD = /\/FT\s*\/Tx\b/;

const PRINT_ANEW = 'Make it anew: print it to PDF, or export it from the program that made it.';

/** What people put into a PDF that its readers do not see, or should not. */
export function heldInPdf(regions: readonly PdfRegion[], file: string): Trace[] {
  const dictionaries = regions
    .filter(({ kind }) => kind === 'objects')
    .flatMap(({ text }) => dictionariesIn(text));
  const has = (pattern: RegExp) => dictionaries.some(({ keys }) => pattern.test(keys));
  const notes = dictionaries.filter(({ keys }) => NOTE.test(keys)).length;
  return [
    ...(notes > 0
      ? [
          held(
            `The PDF holds ${notes === 1 ? 'a comment or mark' : `${notes} comments or marks`} of those who read it.`,
            `Read them, delete them all, and save it under another name; or print it to PDF without them.`,
          ),
        ]
      : []),
    ...(has(REDACTION)
      ? [
          held(
            'The PDF has places that are marked to be redacted, and what stands there can still be read.',
            'Redact them (Acrobat: Redact, Apply), and save it under another name.',
          ),
        ]
      : []),
    ...(has(ATTACHMENT)
      ? [
          held(
            'The PDF has other files attached.',
            'Delete the attachments and publish what is needed of them beside it.',
          ),
        ]
      : []),
    ...(has(PROGRAM)
      ? [held('The PDF holds a program (JavaScript), or starts one.', PRINT_ANEW)]
      : []),
    ...(has(HIDDEN_LAYER) ? [held('The PDF hides a layer.', PRINT_ANEW)] : []),
    ...(dictionaries.some(isFilledIn)
      ? [
          held(
            'The PDF is a form that somebody has filled in.',
            'Publish an empty form; or, if what stands there is for readers, print it to PDF.',
          ),
        ]
      : []),
    ...(keepsOldPages(regions, file)
      ? [
          held(
            'The PDF keeps an earlier state of its pages, which anybody can bring back.',
            `${PRINT_ANEW} “Save” alone writes the new pages behind the old ones.`,
          ),
        ]
      : []),
  ];
}

function isFilledIn({ text, keys }: PdfDictionary): boolean {
  const value = TEXT_FIELD.test(keys) && FILLED_IN.test(keys) ? FILLED_IN.exec(text) : null;
  return value !== null && hasValueAt(text, value.index + value[0].length);
}

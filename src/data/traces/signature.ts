import { type FileKind, kindOf } from './kinds.ts';

const ARCHIVE_OF_OFFICE = 'an archive (as files of Word, Excel and LibreOffice are)';
const PROGRAM = 'a program';
const ARCHIVE = 'an archive';
const PICTURE = 'a picture';

/** What files begin with, in hexadecimal digits, whatever their names say. */
const SIGNATURES: readonly (readonly [begin: string, what: string])[] = [
  ['25504446', 'a PDF'],
  ['504b0304', ARCHIVE_OF_OFFICE],
  ['d0cf11e0', 'an old file of Word, Excel or PowerPoint, or one with a password'],
  ['4d5a', PROGRAM],
  ['7f454c46', PROGRAM],
  ['cafebabe', PROGRAM],
  ['cffaedfe', PROGRAM],
  ['2321', PROGRAM],
  ['52617221', ARCHIVE],
  ['377abcaf', ARCHIVE],
  ['1f8b', ARCHIVE],
  ['425a68', ARCHIVE],
  ['fd377a58', ARCHIVE],
  ['ffd8ff', PICTURE],
  ['89504e47', PICTURE],
  ['47494638', PICTURE],
  ['7b5c727466', 'a text of the kind .rtf'],
];
const WEB_PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|head|body|script|svg|\?xml)\b/i;

const OWN: Partial<Record<FileKind, string>> = {
  pdf: 'a PDF',
  ooxml: ARCHIVE_OF_OFFICE,
  odf: ARCHIVE_OF_OFFICE,
};

/**
 * Says what a file is whose name says that it is another.
 *
 * @returns Nothing for one that is what its name says, as far as its first bytes tell.
 *
 * @example
 * otherThanNamed(Buffer.from('<!DOCTYPE html>'), 'plan.pdf') // => 'a web page'
 */
export function otherThanNamed(bytes: Buffer, name: string): string | undefined {
  const kind = kindOf(name);
  if (kind === undefined || (kind !== 'plain' && !(kind in OWN))) return undefined;
  const what = whatBegins(bytes);
  // A book is an archive too.
  const own = /\.epub$/i.test(name) ? ARCHIVE_OF_OFFICE : OWN[kind];
  return what === own ? undefined : what;
}

function whatBegins(bytes: Buffer): string | undefined {
  const head = bytes.toString('hex', 0, 8);
  if (WEB_PAGE.test(bytes.toString('latin1', 0, 200))) return 'a web page';
  return SIGNATURES.find(([begin]) => head.startsWith(begin))?.[1];
}

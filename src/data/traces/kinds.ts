import path from 'node:path';

/** Kinds of files that can tell more than their readers see. */
export type FileKind = 'ooxml' | 'odf' | 'pdf' | 'jpeg' | 'png' | 'webp' | 'closed';

const ENDINGS: Readonly<Record<FileKind, string>> = {
  ooxml: 'docx docm dotx dotm xlsx xlsm xltx xltm pptx pptm potx ppsx',
  odf: 'odt ott ods ots odp otp odg',
  pdf: 'pdf',
  jpeg: 'jpg jpeg',
  png: 'png',
  webp: 'webp',
  // Old formats and those of single programs, which we cannot look into.
  closed:
    'doc dot xls xlt xlsb ppt pps rtf pub vsd mdb accdb pages numbers key fodt fods fodp heic heif tif tiff',
};

const KIND_OF = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending) => [ending, kind as FileKind] as const),
  ),
);

/** The kind of a file by the ending of its name; nothing for one that we do not look into. */
export function kindOf(name: string): FileKind | undefined {
  return KIND_OF.get(path.posix.extname(name).slice(1).toLowerCase());
}

const PICTURE = /^\.(?:heic|heif|tiff?)$/;
const TABLE = /^\.(?:xl\w+|fods|numbers|mdb|accdb)$/;

/** In what kind a closed one can be published: “.docx or PDF”. */
export function publishableInstead(ending: string): string {
  if (PICTURE.test(ending)) return 'PNG or JPEG';
  return TABLE.test(ending) ? '.xlsx, .ods or CSV' : '.docx, .odt or PDF';
}

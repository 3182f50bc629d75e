import path from 'node:path';

/** Kinds of files, by what is done with them before they are published. */
export type FileKind =
  | 'ooxml'
  | 'odf'
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'plain'
  | 'closed'
  | 'running';

const ENDINGS: Readonly<Record<FileKind, string>> = {
  ooxml: 'docx docm dotx dotm xlsx xlsm xltx xltm pptx pptm potx potm ppsx ppsm',
  odf: 'odt ott ods ots odp otp odg',
  pdf: 'pdf',
  jpeg: 'jpg jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  // All of a text is seen by whoever opens it; sound, films and books are not looked into.
  plain:
    'csv tsv txt md json geojson ics vcf vtt srt brf bib ris aac flac m4a m4v mov mp3 mp4 oga ogg ogv opus wav webm epub',
  // Old formats, archives, mails, and files of single programs, which we cannot look into.
  closed:
    'doc dot wps xls xlt xlsb xlam ppt pps ppam rtf pub vsd vsdx mpp one mdb accdb pages numbers key fodt fods fodp fodg odm odb odf odc eml msg mbox zip 7z rar tar gz tgz bz2 xz iso heic heif avif jxl jfif bmp psd ai indd eps ps tif tiff',
  // Opened from the site, they would run there, or on the computer of whoever opens them.
  running:
    'svg svgz html htm shtml xhtml xht xml xsl mht mhtml js mjs cjs wasm swf jar hta exe msi com bat cmd ps1 sh vbs wsf lnk url scr apk app dmg php jsp asp aspx',
};

const KIND_OF = new Map(
  Object.entries(ENDINGS).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending) => [ending, kind as FileKind] as const),
  ),
);

/** The kind of a file by the ending of its name; nothing for one that nobody has thought of. */
export function kindOf(name: string): FileKind | undefined {
  return KIND_OF.get(path.posix.extname(name).slice(1).toLowerCase());
}

const PICTURE = /^\.(?:heic|heif|avif|jxl|jfif|bmp|psd|tiff?)$/;
const TABLE = /^\.(?:xl\w+|fods|numbers|mdb|accdb|odb)$/;
const SLIDES = /^\.(?:pp\w+|fodp|key)$/;
const ARCHIVE = /^\.(?:zip|7z|rar|tar|t?gz|bz2|xz|iso)$/;

/** What to do with a closed one: “Save it as .docx, .odt or PDF.” */
export function publishableInstead(ending: string): string {
  if (ARCHIVE.test(ending)) return 'Unpack it, and publish the files in it one by one.';
  const kinds = PICTURE.test(ending)
    ? 'PNG or JPEG'
    : TABLE.test(ending)
      ? '.xlsx, .ods or CSV'
      : SLIDES.test(ending)
        ? '.pptx, .odp or PDF'
        : '.docx, .odt or PDF';
  return `Save it as ${kinds}.`;
}

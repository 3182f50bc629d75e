interface FileType {
  readonly type: string;
  /** Whether it is text, in UTF-8, and so worth compressing. */
  readonly text?: boolean;
  readonly endings: readonly string[];
}

/** The type of what has no other. */
export const BINARY = 'application/octet-stream';

/**
 * The types of the files that a site is made of. Servers know most of them; those that do not
 * refuse the files of the search index, or guess.
 */
export const FILE_TYPES: readonly FileType[] = [
  { type: 'text/html', text: true, endings: ['html'] },
  { type: 'text/css', text: true, endings: ['css'] },
  { type: 'text/javascript', text: true, endings: ['js'] },
  { type: 'application/json', text: true, endings: ['json'] },
  { type: 'application/xml', text: true, endings: ['xml'] },
  { type: 'text/plain', text: true, endings: ['txt', 'sha256', 'sig'] },
  { type: 'text/csv', text: true, endings: ['csv'] },
  { type: 'text/calendar', text: true, endings: ['ics'] },
  { type: 'image/svg+xml', text: true, endings: ['svg'] },
  { type: 'image/png', endings: ['png'] },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { type: 'image/webp', endings: ['webp'] },
  { type: 'image/avif', endings: ['avif'] },
  { type: 'image/gif', endings: ['gif'] },
  { type: 'font/woff2', endings: ['woff2'] },
  { type: 'application/pdf', endings: ['pdf'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  { type: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
  // The search index is compressed as it is, and read by its own program only.
  { type: BINARY, endings: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'] },
];

/** Feeds are XML files of a type of their own, known by their name. */
export const FEED = { file: 'feed.xml', type: 'application/atom+xml' } as const;

/**
 * The value of `Content-Type` for a file.
 *
 * @example
 * contentType('plans/harbour/index.html') // => 'text/html; charset=utf-8'
 */
export function contentType(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === FEED.file) return `${FEED.type}; charset=utf-8`;
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const known = FILE_TYPES.find(({ endings }) => endings.includes(ending));
  if (!known) return BINARY;
  return known.text ? `${known.type}; charset=utf-8` : known.type;
}

/** What a folder of the content holds. */
export interface ContentPlace {
  /** Files that have a name of their own. */
  readonly files: readonly string[];
  /** Folders that have a name of their own; `any` where the editor names them. */
  readonly folders: readonly string[] | 'any';
  /** How the names of further files end, each of which is an entry. */
  readonly entries?: '.mdx' | '.yaml';
}

const PLACES: readonly (readonly [folder: RegExp, place: ContentPlace])[] = [
  [
    /^$/,
    {
      files: [
        'site.yaml',
        'sources.yaml',
        'organisations.yaml',
        'people.yaml',
        'glossary.yaml',
        'moved.yaml',
        'ledger.json',
        'ledger.json.sig',
        'allowed_signers',
      ],
      folders: ['plans', 'news', 'pages', 'reports', 'ledger'],
    },
  ],
  [/^(?:news|pages|reports)$/, { files: [], folders: ['files'], entries: '.mdx' }],
  [/^plans$/, { files: [], folders: 'any' }],
  [
    /^plans\/[^/]+$/,
    {
      files: ['plan.yaml', 'commitments.yaml', 'documents.yaml', 'reports.yaml'],
      folders: ['versions', 'themes', 'engagement', 'notices', 'meetings', 'measures', 'files'],
    },
  ],
  [/^plans\/[^/]+\/(?:themes|notices)$/, { files: [], folders: [], entries: '.mdx' }],
  [
    /^plans\/[^/]+\/(?:engagement|meetings|measures)$/,
    { files: [], folders: [], entries: '.yaml' },
  ],
  [/^plans\/[^/]+\/versions$/, { files: [], folders: 'any' }],
  [
    /^plans\/[^/]+\/versions\/[^/]+$/,
    { files: ['index.mdx', 'changes.yaml'], folders: ['files'], entries: '.mdx' },
  ],
];

/**
 * What a folder of the content holds, so that a file whose name was misspelt is not passed over.
 *
 * @param folder Its path below the content folder; empty for that itself.
 * @returns Nothing for a folder that is not judged by the names in it.
 *
 * @example
 * placeAt('plans/westmarsh/themes') // => { files: [], folders: [], entries: '.mdx' }
 */
export function placeAt(folder: string): ContentPlace | undefined {
  return PLACES.find(([pattern]) => pattern.test(folder))?.[1];
}

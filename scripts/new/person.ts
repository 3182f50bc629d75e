import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import { checkId, titleFrom } from './ids.ts';
import { withEntry } from './list-entry.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A new person in public life, behind those that stand in `people.yaml`.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address, or stands there already.
 */
export function newPerson(
  content: ContentFolder,
  id: string,
  { title = nameFrom(id), today }: { readonly title?: string; readonly today: string },
): Created {
  const path = 'people.yaml';
  checkId(id, shownName(content, path));
  const entry = { id, what: 'person', text: personYaml(id, title, today) };
  return {
    files: [withEntry(content, path, entry, HEAD)],
    open: path,
    next: [
      'Write the part that they had at the time, and what they said in public, in your own words.',
      'See that all is well: npm run check',
    ],
  };
}

const HEAD =
  '# People in public life, and what they said in public. Lines that begin with “#” are notes for you; readers never see them.';

function personYaml(id: string, name: string, today: string): string {
  return `- id: ${id}
  # Hold them back until a day and a time, with its zone:
  # publishAt: 2026-01-31T00:01:00+00:00
  name: ${yamlText(name)}
  # What they were, in which body, and when.
  roles:
    - { title: Chair, organisation: Name of the board, at: ${today} }
  # What they said, in indirect speech, and where: plan, report, news, notice or meeting.
  # said:
  #   - { date: ${today}, summary: She thanked all who had written., plan: north-fen, meeting: board }
`;
}

/** @example nameFrom('ada-lock') // => 'Ada Lock' */
function nameFrom(id: string): string {
  return id.split('-').map(titleFrom).join(' ');
}

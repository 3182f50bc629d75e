import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import { checkId } from './ids.ts';
import { withEntry } from './list-entry.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A new term of the glossary, behind those that stand in `glossary.yaml`.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address, or stands there already.
 */
export function newTerm(
  content: ContentFolder,
  id: string,
  { title = id.replaceAll('-', ' ') }: { readonly title?: string },
): Created {
  const path = 'glossary.yaml';
  checkId(id, shownName(content, path));
  const entry = { id, what: 'term', text: termYaml(id, title) };
  return {
    files: [withEntry(content, path, entry, HEAD)],
    open: path,
    next: [
      'Write what it means in words that everybody knows.',
      'See that all is well: npm run check',
    ],
  };
}

const HEAD =
  '# Words and initials that readers may not know. Lines that begin with “#” are notes for you; readers never see them.';

function termYaml(id: string, term: string): string {
  return `- id: ${id}
  # Hold it back until a day and a time, with its zone:
  # publishAt: 2026-01-31T00:01:00+00:00
  # As it stands in texts; initials in capitals.
  term: ${yamlText(term)}
  # Other forms of it in texts.
  # alsoKnownAs: [urgent treatment centres]
  # What it means; several entries where the same initials mean different things in different plans:
  #   - { full: Sustainability and Transformation Plan, meaning: …, plans: [north-fen], source: [SRC-1] }
  senses:
    - { meaning: Say here in a sentence what it means. }
`;
}

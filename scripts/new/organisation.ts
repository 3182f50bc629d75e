import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import { checkId, titleFrom } from './ids.ts';
import { withEntry } from './list-entry.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

/**
 * A new organisation, behind those that stand in `organisations.yaml`.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address, or stands there already.
 */
export function newOrganisation(
  content: ContentFolder,
  id: string,
  { title = titleFrom(id) }: { readonly title?: string },
): Created {
  const path = 'organisations.yaml';
  checkId(id, shownName(content, path));
  const entry = { id, what: 'organisation', text: organisationYaml(id, title) };
  return {
    files: [withEntry(content, path, entry, HEAD)],
    open: path,
    next: [
      'Write every name under which plans, meetings and events name it: so its page finds them.',
      'See that all is well: npm run check',
    ],
  };
}

const HEAD =
  '# The bodies that plans, meetings and people name. Lines that begin with “#” are notes for you; readers never see them.';

function organisationYaml(id: string, title: string): string {
  return `- id: ${id}
  # Hold it back until a day and a time, with its zone:
  # publishAt: 2026-01-31T00:01:00+00:00
  # Its name, as plans and meetings write it.
  name: ${yamlText(title)}
  # Other names under which they write it.
  # alsoKnownAs: [the trust]
  # commissioner, provider, council, partnership, scrutiny, voluntary, support-unit, government, think-tank, representative or other.
  kind: other
  # What it is, in a sentence.
  # summary: Runs the hospitals of the town.
  # Id of the body that took over from it.
  # succeededBy: integrated-care-board
  # What this rests on: ids of statements in sources.yaml.
  # source: [SRC-1]
`;
}

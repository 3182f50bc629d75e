import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import { withEntry } from './list-entry.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface CommitmentSettings {
  /** What was promised. */
  readonly title?: string;
  /** The version in which it was promised. */
  readonly about: VersionModel;
}

/**
 * A new promise of a plan, behind those that stand in its `commitments.yaml`.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address, or stands there already.
 */
export function newCommitment(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = `${titleFrom(id)}.`, about }: CommitmentSettings,
): Created {
  const path = `plans/${plan.id}/commitments.yaml`;
  checkId(id, shownName(content, path));
  const text = commitmentYaml(plan, id, title, about);
  return {
    files: [withEntry(content, path, { id, what: 'commitment', text }, HEAD)],
    open: path,
    next: [
      'Write what was promised, and when it is due.',
      `Mark the promise in the text of the version, where it stands there: <Commitment id="${id}">…</Commitment>`,
      'When something has become of it, change its outcome, and say when and where.',
      'See that all is well: npm run check',
    ],
  };
}

const HEAD =
  '# What was promised, and what became of it. Lines that begin with “#” are notes for you; readers never see them.';

function commitmentYaml(plan: PlanModel, id: string, title: string, about: VersionModel): string {
  return `- id: ${id}
  # Hold it back until a day and a time, with its zone; it is also held back with what it was made in:
  # publishAt: 2026-01-31T00:01:00+00:00
  # What was promised, in your words.
  wording: ${yamlText(title)}
  # Where: a version (${idsInWords(plan.versions)}), an engagement (${idsInWords(plan.engagements)}),
  # a notice (${idsInWords(plan.notices)}), a meeting (${idsInWords(plan.meetings)}), a news item, or elsewhere:
  #   { engagement: public-events }, { notice: consultation-closed }, { meeting: board }, { news: update-published }, { elsewhere: A speech of the chair }
  madeIn: { version: ${about.id} }
  # When it was to happen, as exactly as was said: 2026-09-30, 2026-09, summer 2026; none where no date was given.
  due: none
  # What it depends on.
  # condition: the money is found
  # What became of it: open, met, late, replaced, dropped or not-recorded.
  outcome: open
  # The same in a sentence, and when.
  # outcomeNote: The last clinic opened a month late.
  # outcomeDate: 2026-10
  # Where it was kept: version, news, notice, meeting, document or elsewhere.
  # keptBy: { notice: clinics-open }
  # What took its place: another promise of this list, or a version.
  # replacedBy: { commitment: clinics-by-2028 }
  # What all this rests on: ids of statements in sources.yaml.
  # source: [SRC-1]
`;
}

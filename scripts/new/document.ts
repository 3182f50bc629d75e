import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { documentsSchema } from '../../src/schemas/documents.ts';
import { FORMS } from '../../src/schemas/rendition.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import { withEntry } from './list-entry.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface DocumentSettings {
  readonly title?: string;
  /** The version that it is about. */
  readonly about: VersionModel;
  readonly today: string;
}

/**
 * A new document of a plan, behind those that stand in its `documents.yaml`.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address, or stands there already.
 */
export function newDocument(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), about, today }: DocumentSettings,
): Created {
  const path = `plans/${plan.id}/documents.yaml`;
  checkId(id, shownName(content, path));
  const text = documentYaml(plan, { id, title, about, today });
  return {
    files: [withEntry(content, path, { id, what: 'document', text }, HEAD)],
    open: path,
    next: [
      'Say what it is, and in which forms it can be had.',
      `Put its files, if you have them, into ${shownName(content, `plans/${plan.id}/files`)}/, and name them under “file”.`,
      `Where it was before a meeting, name it there: papers: [${id}]`,
      'See that all is well: npm run check',
    ],
  };
}

const HEAD =
  '# Documents in the plan’s life that are no version of it. Lines that begin with “#” are notes for you; readers never see them.';

function documentYaml(
  plan: PlanModel,
  { id, title, about, today }: Required<DocumentSettings> & { readonly id: string },
): string {
  const sections = about.effective?.sections ?? [];
  return `- id: ${id}
  # Its title, as it stands on it.
  title: ${yamlText(title)}
  # ${documentsSchema.element.shape.kind.options.join(', ')}.
  kind: report
  # What it is, in a sentence or two, in your own words.
  summary: Say here in a sentence or two what it is.
  # When it was published, as exactly as it is known: 2026-01-31, 2026-01, spring 2026, unknown.
  date: ${today}
  # Hold it back until a day and a time, with its zone:
  # publishAt: 2026-01-31T00:01:00+00:00
  # Who wrote it. Where organisations.yaml has that name, it becomes a link.
  by: []
  # The version that it is about. This plan has: ${idsInWords(plan.versions)}.
  about: ${about.id}
  # The engagement that it tells of. This plan has: ${idsInWords(plan.engagements)}.
  # engagement: public-events
  # Each form in which it can be had:
  # ${FORMS.join(', ')}.
  # “file” is a file in the plan’s folder “files”, and is given to readers; “at” is where it stood at the time, and is
  # printed only; “pending” says that it is announced and not there yet. Further keys: “language”, “pages”,
  # “within” (where it stands inside another form), “basedOn” (the version from which it was made, where that
  # is another) and “sections” (those that it covers: ${idsInWords(sections)}).
  # renditions:
  #   - { form: full-report, title: Full report, pages: 44, file: files/report.pdf }
  #   - { form: executive-summary, title: Executive summary, within: 'Full report, pages 3 to 9' }
  #   - { form: translation, title: Report in Welsh, language: cy, at: https://example.org/report-cy.pdf }
  #   - { form: easy-read, title: Easy Read, basedOn: ${about.id}, sections: [], pending: { since: ${today}, note: Announced with the report. } }
  renditions: []
  # What all this rests on: ids of statements in sources.yaml.
  # source: [SRC-1]
`;
}

import { type ContentFolder, shownName } from '../../src/data/content-folder.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { checkId, idsInWords, titleFrom } from './ids.ts';
import type { Created } from './new-file.ts';
import { yamlText } from './yaml-text.ts';

export interface MeasureSettings {
  readonly title?: string;
  /** The version that sets the target. */
  readonly about: VersionModel;
}

/**
 * A new measure of a plan: what it wants to reach, and what was reached.
 *
 * @throws {ContentErrors} When the id cannot be a part of an address.
 */
export function newMeasure(
  content: ContentFolder,
  plan: PlanModel,
  id: string,
  { title = titleFrom(id), about }: MeasureSettings,
): Created {
  const path = `plans/${plan.id}/measures/${id}.yaml`;
  checkId(id, shownName(content, path));
  return {
    files: [{ path, text: measureYaml(plan, title, about) }],
    open: path,
    next: [
      'Say what is counted, and what the plan wants to reach by when.',
      'Add a line under “outcomes” whenever it was counted again.',
      'See that all is well: npm run check',
    ],
  };
}

function measureYaml(plan: PlanModel, title: string, about: VersionModel): string {
  return `# Something that the plan wants to reach, and what was reached. Lines that begin with “#” are notes for you; readers never see them.

# What readers call it.
title: ${yamlText(title)}

# Hold it back until a day and a time, with its zone:
# publishAt: 2026-01-31T00:01:00+00:00

# What is counted, as it stands behind a number: “crisis cafés open”.
unit: Say here what is counted

# Why it is counted, in a sentence or two.
summary: Say here in a sentence or two what it is about.

# The version that sets the target. This plan has: ${idsInWords(plan.versions)}.
about: ${about.id}

# What is to be reached, and by when: 2026-03, autumn 2026, or none where no date was given.
# targets:
#   - { value: 15, by: 2026-03, note: One in each town., source: [SRC-1] }
targets: []

# What was counted, and when; oldest first.
# outcomes:
#   - { date: 2025-06-30, value: 9, note: Two more opened in July., source: [SRC-1] }
outcomes: []

# What all this rests on: ids of statements in sources.yaml.
# source: [SRC-1]
`;
}

import { contentFolder } from '../../src/data/content-folder.ts';
import { type NewFile, writeNewFiles } from '../new/new-file.ts';
import { missingSiteFiles } from '../new/site-files.ts';
import { times, writePlanText, writerWith } from './plan-text.ts';
import { randomFrom } from './random.ts';
import { revise } from './revise.ts';
import { heading } from './sentences.ts';
import { changesYaml, versionId, versionMdx } from './version-files.ts';

export interface ContentSize {
  readonly plans: number;
  /** Of each plan. */
  readonly versions: number;
  /** Of each version. */
  readonly words: number;
  readonly seed: number;
}

const THEMES = 8;
const ENGAGEMENTS = 3;

/**
 * Writes a content folder of a size; the same size and seed give the same bytes.
 *
 * @param folder Must not hold content yet.
 */
export function writeContent(folder: string, { plans, versions, words, seed }: ContentSize): void {
  const content = contentFolder(folder);
  writeNewFiles(content, missingSiteFiles(content));
  for (let plan = 1; plan <= plans; plan += 1) {
    writeNewFiles(content, planFiles(plan, versions, words, seed * plans + plan));
  }
}

function planFiles(plan: number, versions: number, words: number, seed: number): NewFile[] {
  const folder = `plans/plan-${plan}`;
  const themes = Array.from({ length: THEMES }, (_, index) => `theme-${index + 1}`);
  return [
    {
      path: `${folder}/plan.yaml`,
      text: `title: Plan ${plan}\nsummary: A made-up plan, to measure with.\ndemonstration: fictional\n`,
    },
    ...versionFiles(folder, versions, words, themes, seed),
    ...themes.map((theme) => ({
      path: `${folder}/themes/${theme}.mdx`,
      text: themeMdx(theme, versions, seed),
    })),
    ...Array.from({ length: ENGAGEMENTS }, (_, index) => ({
      path: `${folder}/engagement/events-${index + 1}.yaml`,
      text: engagementYaml(index + 1),
    })),
  ];
}

function versionFiles(
  folder: string,
  versions: number,
  words: number,
  themes: readonly string[],
  seed: number,
): NewFile[] {
  const writer = writerWith(randomFrom(seed));
  const files: NewFile[] = [];
  let text = writePlanText(writer, words);
  for (let number = 1; number <= versions; number += 1) {
    const version = `${folder}/versions/${versionId(number)}`;
    if (number > 1) {
      const later = revise(text, writer);
      text = later.text;
      files.push({
        path: `${version}/changes.yaml`,
        text: changesYaml(later.revisions, themes),
      });
    }
    files.push({ path: `${version}/index.mdx`, text: versionMdx(number, text) });
  }
  return files;
}

function themeMdx(theme: string, versions: number, seed: number): string {
  const writer = writerWith(randomFrom(seed + Number(theme.slice('theme-'.length))));
  const dispositions = Array.from(
    { length: versions - 1 },
    (_, index) =>
      `  - { version: ${versionId(index + 2)}, disposition: accepted, basis: stated }\n`,
  );
  return `---
title: ${heading(writer.random)}
origin: emerged
about: ${versionId(1)}
heardAt: [{ engagement: events-1 }]
dispositions:${dispositions.length > 0 ? `\n${dispositions.join('')}` : ' []\n'}---

${times(4, () => writer.sentence().text).join(' ')}
`;
}

function engagementYaml(number: number): string {
  return `title: Events, round ${number}
kind: events
summary: Made-up events, to measure with.
period: { from: 1901-02-01, to: 1901-03-01 }
about: ${versionId(1)}
participation: [{ count: ${100 + number}, unit: attendances }]
`;
}

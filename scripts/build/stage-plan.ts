import path from 'node:path';
import { isExpected } from '../../src/data/expected-text.ts';
import type { PlanModel, VersionModel } from '../../src/data/model.ts';
import { type Copy, namesIn } from './stage-copy.ts';
import { withTextOf, yamlOf } from './stage-parts.ts';

/** Copies what readers may see of a plan. */
export function stagePlan(content: string, plan: PlanModel, copy: Copy): void {
  const own = `plans/${plan.id}`;
  copy(`${own}/plan.yaml`);
  stageLists(plan, own, copy);
  stageEntries(plan, own, copy);
  for (const { path: file } of plan.files) copy(`${own}/${file}`);
  for (const version of plan.versions) {
    stageVersion(content, version, `${own}/versions/${version.id}`, copy);
  }
}

function stageLists(plan: PlanModel, own: string, copy: Copy): void {
  const lists = [
    ['commitments', plan.commitments],
    ['documents', plan.documents],
    ['reports', plan.reportAnswers],
  ] as const;
  for (const [file, entries] of lists) {
    // A list of which nothing may be published is as one that is not there.
    if (entries.length > 0) copy(`${own}/${file}.yaml`, () => yamlOf(entries));
  }
}

function stageEntries(plan: PlanModel, own: string, copy: Copy): void {
  const folders = [
    ['engagement', plan.engagements],
    ['meetings', plan.meetings],
    ['measures', plan.measures],
  ] as const;
  for (const [folder, entries] of folders) {
    for (const { id, data } of entries) copy(`${own}/${folder}/${id}.yaml`, () => yamlOf(data));
  }
  const texts = [
    ['themes', plan.themes],
    ['notices', plan.notices],
  ] as const;
  for (const [folder, entries] of texts) {
    for (const { id, data } of entries) {
      copy(`${own}/${folder}/${id}.mdx`, (source) => withTextOf(source, data));
    }
  }
}

function stageVersion(content: string, version: VersionModel, folder: string, copy: Copy): void {
  if (isExpected(version)) {
    copy(`${folder}/index.mdx`, version.own ? undefined : () => withTextOf('', version.data));
    if (!version.own) return;
  }
  for (const file of textFiles(path.join(content, folder))) copy(`${folder}/${file}`);
  for (const { path: file } of version.files) copy(`${folder}/${file}`);
}

/** The files of a version that are its text, or speak of it. */
function textFiles(version: string): string[] {
  return namesIn(version).filter((name) => name.endsWith('.mdx') || name === 'changes.yaml');
}

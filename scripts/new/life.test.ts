import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newDocument } from './document.ts';
import { recentVersion } from './known-plan.ts';
import { newMeasure } from './measure.ts';
import { newMeeting } from './meeting.ts';
import { writeNewFiles } from './new-file.ts';
import { contentWithPlan, fen, mistakes, PUBLISHED } from './test-builders.ts';

function withDocument(...ids: readonly string[]) {
  const content = contentWithPlan();
  for (const id of ids) {
    const plan = fen(content);
    const about = recentVersion(content.root, plan, 1);
    writeNewFiles(content, newDocument(content, plan, id, { ...PUBLISHED, about }).files);
  }
  return content;
}

test('a new document stands behind those that are there, and is about the newest version', () => {
  const content = withDocument('findings', 'minutes');
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).documents.map(({ id, about }) => [id, about])).toEqual([
    ['findings', 'draft'],
    ['minutes', 'draft'],
  ]);
});

test('a document whose id is taken is refused, and the file stays as it is', () => {
  const content = withDocument('findings');
  const file = path.join(content.root, 'plans/fen/documents.yaml');
  const before = readFileSync(file, 'utf8');
  const plan = fen(content);
  const about = recentVersion(content.root, plan, 1);
  expect(() => newDocument(content, plan, 'findings', { ...PUBLISHED, about })).toThrow(
    'There is a document “findings” already.',
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a new meeting claims nothing about where it was, who could come and what it decided', () => {
  const content = contentWithPlan();
  writeNewFiles(content, newMeeting(content, fen(content), 'board', PUBLISHED).files);
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).meetings[0]?.data).toMatchObject({
    session: 'not-recorded',
    place: 'not-recorded',
    decisions: [],
  });
});

test('a new measure claims no target and no outcome', () => {
  const content = contentWithPlan();
  const plan = fen(content);
  const about = recentVersion(content.root, plan, 1);
  writeNewFiles(content, newMeasure(content, plan, 'cafes', { about }).files);
  expect(mistakes(content)).toEqual([]);
  expect(fen(content).measures[0]?.data).toMatchObject({
    about: 'draft',
    targets: [],
    outcomes: [],
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../load-content.ts';
import { selectionAsOf } from '../selection.ts';

const DRAFT = 'plans/harbour/versions/2024-03-draft';

/** The plan and the mistakes in it, where the draft has a report in its folder and the plan these documents. */
function withDocuments(entries: string, asOf = '2025-01-01T00:00:00Z') {
  using tree = contentTree('harbour', { 'plans/harbour/documents.yaml': entries });
  mkdirSync(path.join(tree.folder, DRAFT, 'files'), { recursive: true });
  for (const name of ['report.pdf', 'notes.pdf']) {
    writeFileSync(path.join(tree.folder, DRAFT, 'files', name), `%PDF-1.7 ${name}`);
  }
  const { model, errors } = loadContent(tree.folder, selectionAsOf(asOf));
  return { plan: model?.plans[0], mistakes: errors.map(({ message }) => message) };
}

const document = (more: string) =>
  `- { id: findings, title: Findings, kind: findings, summary: What people said., date: 2024-06, ${more} }\n`;
const PDF =
  '{ form: pdf, title: Report, file: { version: 2024-03-draft, path: files/report.pdf } }';

/** Names of the draft’s files that are published. */
const published = ({ plan }: ReturnType<typeof withDocuments>) =>
  plan?.versions[0]?.files.map((file) => file.path);

describe('the file of a document', () => {
  test('is published with it, and no other of its folder', () => {
    const loaded = withDocuments(document(`about: 2024-03-draft, renditions: [${PDF}]`));
    expect(loaded.mistakes).toEqual([]);
    expect(published(loaded)).toEqual(['files/report.pdf']);
  });

  test('is held back with it, and with the date that is still to come', () => {
    const held = document(`publishAt: '2026-01-01T00:01:00Z', renditions: [${PDF}]`);
    expect(published(withDocuments(held))).toEqual([]);
    expect(published(withDocuments(held, '2026-01-02T00:00:00Z'))).toEqual(['files/report.pdf']);
    const later = document(`renditions: [${PDF}]`).replace('2024-06', '2025-06');
    expect(published(withDocuments(later))).toEqual([]);
  });

  test('must be there: the nearest one is named', () => {
    const wrong = document(`renditions: [${PDF.replace('report.pdf', 'rapport.pdf')}]`);
    expect(withDocuments(wrong).mistakes.join('\n')).toMatch(
      /documents\.yaml:1:\d+: There is no file “files\/rapport\.pdf” in the folder of the version “2024-03-draft”\.\n\s+Fix: Write “files\/report\.pdf”\./,
    );
  });

  test('must be in a version that there is', () => {
    const wrong = document(`renditions: [${PDF.replace('2024-03-draft', '2024-03-drift')}]`);
    expect(withDocuments(wrong).mistakes.join('\n')).toContain('Write “2024-03-draft”.');
  });
});

describe('the sections that a form of a document covers', () => {
  const summary = (more: string) => `renditions: [{ form: summary, title: In short, ${more} }]`;

  test('are those of the version from which it was made', () => {
    const entry = summary('basedOn: 2024-09-update, sections: [carers]');
    expect(withDocuments(document(entry)).mistakes).toEqual([]);
    const wrong = withDocuments(document(`about: 2024-03-draft, ${summary('sections: [carers]')}`));
    expect(wrong.mistakes.join('\n')).toContain('There is no section “carers”.');
  });

  test('are of no version where none is named', () => {
    expect(withDocuments(document(summary('sections: [money]'))).mistakes.join('\n')).toContain(
      'Name the version: “basedOn” for this form, or “about” for the whole document.',
    );
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../load-content.ts';
import { selectionAsOf } from '../selection.ts';

const FILES = 'plans/harbour/files';

/** The plan and the mistakes in it, where there are a report and notes in its folder, and these documents. */
function withDocuments(entries: string, asOf = '2025-01-01T00:00:00Z', text = 'A report') {
  using tree = contentTree('harbour', { 'plans/harbour/documents.yaml': entries });
  mkdirSync(path.join(tree.folder, FILES), { recursive: true });
  for (const name of ['report.pdf', 'notes.pdf']) {
    writeFileSync(path.join(tree.folder, FILES, name), `%PDF-1.7 ${text} ${name}`);
  }
  const { model, errors } = loadContent(tree.folder, selectionAsOf(asOf));
  return { plan: model?.plans[0], mistakes: errors.map(({ message }) => message) };
}

const document = (more: string) =>
  `- { id: findings, title: Findings, kind: findings, summary: What people said., date: 2024-06, ${more} }\n`;
const PDF = '{ form: pdf, title: Report, file: files/report.pdf }';

/** Names of the plan’s files that are published. */
const published = ({ plan }: ReturnType<typeof withDocuments>) =>
  plan?.files.map((file) => file.path);

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

  test('changes the digest of the plan with its bytes, and not with where it lies', () => {
    const entries = document(`renditions: [${PDF}]`);
    const [one, elsewhere] = [withDocuments(entries), withDocuments(entries)];
    expect(one.plan?.files[0]?.source).not.toBe(elsewhere.plan?.files[0]?.source);
    expect(one.plan?.digest).toBe(elsewhere.plan?.digest);
    const other = withDocuments(entries, undefined, 'Other bytes');
    expect(other.plan?.digest).not.toBe(one.plan?.digest);
  });

  test('must be there: the nearest one is named', () => {
    const wrong = document(`renditions: [${PDF.replace('report.pdf', 'rapport.pdf')}]`);
    expect(withDocuments(wrong).mistakes.join('\n')).toMatch(
      /documents\.yaml:1:\d+: There is no file “files\/rapport\.pdf” in this plan’s folder\.\n\s+Fix: Write “files\/report\.pdf”\./,
    );
  });

  test('is one of the plan, and of no version', () => {
    const wrong = document(`renditions: [${PDF.replace('files/', '2024-03-draft/files/')}]`);
    expect(withDocuments(wrong).mistakes.join('\n')).toContain(
      'Name a file in this plan’s folder “files”, for example files/report.pdf.',
    );
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

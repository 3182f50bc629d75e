import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { planAddresses } from '../../data/addresses.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { renditionsOfDocument } from './listed-rendition.ts';

const DOCUMENTS = `- id: findings
  title: Findings
  kind: findings
  summary: What people said.
  date: 2024-06
  about: 2024-03-draft
  renditions:
    - { form: pdf, title: Report, file: files/report.pdf, pages: 2 }
    - { form: summary, title: In short, at: not-recorded }
`;

function planWithReport() {
  using tree = contentTree('harbour', { 'plans/harbour/documents.yaml': DOCUMENTS });
  mkdirSync(path.join(tree.folder, 'plans/harbour/files'));
  writeFileSync(path.join(tree.folder, 'plans/harbour/files/report.pdf'), '%PDF-1.7\n');
  const plan = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z')).model?.plans[0];
  const document = plan?.documents[0];
  if (!plan || !document) throw new Error('There is no document.');
  return { plan, document };
}

test('a form of a document whose file we have leads to it, and says its size', () => {
  const { plan, document } = planWithReport();
  const [report, short] = renditionsOfDocument(plan, document);
  expect(report?.file).toMatchObject({ href: '/plans/harbour/files/report.pdf', bytes: 9 });
  expect(short?.file).toBeUndefined();
});

test('the address of a document’s file is one of its plan', () => {
  expect(planAddresses(planWithReport().plan)).toContain('plans/harbour/files/report.pdf');
});

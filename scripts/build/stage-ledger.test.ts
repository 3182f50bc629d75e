import path from 'node:path';
import { expect, test } from 'vitest';
import { DRAFT, loadIn, readIn, replaceIn, sealedTree } from '../../tests/support/sealed-tree.ts';
import { stageContent } from './stage.ts';

test('a published file that was saved between the check and the copy stops the build', () => {
  using tree = sealedTree();
  const { model } = loadIn(tree);
  if (!model) throw new Error('There is no model.');
  const folder = (name: string) => path.join(path.dirname(tree.folder), name, 'content');
  stageContent(tree.folder, model, folder('as-checked'));
  expect(readIn({ ...tree, folder: folder('as-checked') }, 'ledger.json')).toBe(
    readIn(tree, 'ledger.json'),
  );
  replaceIn(tree, `${DRAFT}/index.mdx`, '£10m', '£12m');
  expect(() => stageContent(tree.folder, model, folder('changed'))).toThrow(
    `${DRAFT}/index.mdx has changed since this build checked it.`,
  );
});

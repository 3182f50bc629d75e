import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { loadContent } from '../../data/load-content.ts';
import { selectionAsOf } from '../../data/selection.ts';
import { followersOf } from './followers.ts';
import { announcedInWords, relationOf } from './version-words.ts';

/** The two ends of what a third version says of itself, and what its page says without a text. */
function told(front: string) {
  using tree = contentTree('harbour', {
    'plans/harbour/versions/2025-refresh/index.mdx': `---\nlabel: Refresh\nnumber: 3\nkind: refresh\nreplaces: 2024-09-update\ntext: none\nstatus: published\nsummary: All of it again.\n${front}\n---\n`,
  });
  const { model } = loadContent(tree.folder, selectionAsOf('2025-01-01T00:00:00Z'));
  const plan = model?.plans[0];
  const [, update, refresh] = plan?.versions ?? [];
  if (!plan || !update || !refresh) throw new Error('The plan of the test cannot be read.');
  return {
    there: relationOf(plan, refresh)?.verb,
    here: followersOf(plan, update).map(({ verb, hasCome }) => [verb, hasCome]),
    words: announcedInWords(refresh),
  };
}

test('both ends say that one version replaces the other', () => {
  expect(told('published: 2024-12')).toMatchObject({
    there: 'Replaces',
    here: [['Replaced by', true]],
  });
});

test('what is only expected has replaced nothing, and its page keeps its address', () => {
  expect(told('expected: 2025-11')).toEqual({
    there: 'To replace',
    here: [['To be replaced by', false]],
    words:
      'This version is announced for November 2025. There is no text of it yet; when it comes, it stands at this address.',
  });
});

test('what never came was to replace it', () => {
  expect(told('expected: summer 2024\noutcome: { text: It never came. }')).toEqual({
    there: 'Was to replace',
    here: [['Was to be replaced by', false]],
    words: 'This version was announced for summer 2024. There is no text of it.',
  });
});

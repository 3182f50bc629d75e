import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { remarkPins } from './remark-pins.ts';

test('a heading of news has the id that is pinned to it, and readers do not see the pin', async () => {
  const processor = await createMarkdownProcessor({ remarkPlugins: [remarkPins] });
  const { code } = await processor.render('## *Our* carers [#carers]\n\n## Money\n');
  expect(code).toBe('<h2 id="carers"><em>Our</em> carers</h2>\n<h2 id="money">Money</h2>');
});

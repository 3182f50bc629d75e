import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { renderContext } from '../core/document/hast/context.ts';
import { hastOfBlocks, hastOfRows } from '../core/document/hast.ts';
import { loadContent } from '../data/load-content.ts';
import { selectionAsOf } from '../data/selection.ts';
import { rehypeSecondWall, strayHtml } from './stray-html.ts';

describe('strayHtml', () => {
  test.each([
    [h('script', { src: '/a.js' }), 'the element <script>'],
    [h('iframe', { src: '/a/' }), 'the element <iframe>'],
    [h('p', { onClick: 'x' }), '<p> has the attribute “onClick”'],
    [h('p', { style: 'color: red' }), '<p> has the attribute “style”'],
    [h('a', { href: 'javascript:x' }, 'a'), '<a> leads to “javascript:x”'],
    [h('a', { href: ' java\tscript:x' }, 'a'), '<a> leads to “ java\tscript:x”'],
    [h('img', { src: 'data:image/svg+xml,x' }), '<img> leads to “data:image/svg+xml,x”'],
    [h('img', { src: '/a.png', srcSet: '/b.png 2x' }), '<img> has the attribute “srcSet”'],
    [h('div', h('p', h('object'))), 'the element <object>'],
    [{ type: 'raw', value: '<b>' } as unknown as ElementContent, 'HTML that nobody read'],
  ])('finds %j', (node, found) => {
    expect(strayHtml(node)).toEqual([found]);
  });

  test('finds nothing in the plans that we draw, alone and compared', () => {
    const { model } = loadContent('content', selectionAsOf('2030-01-01T00:00:00Z'));
    const drawn = (model?.plans ?? []).flatMap(({ versions, steps, since }) => [
      ...versions
        .flatMap(({ effective }) => effective?.sections ?? [])
        .flatMap(({ blocks }) => hastOfBlocks(blocks, renderContext({ permalinks: true }))),
      ...[...steps, ...since].flatMap(({ comparison }) =>
        hastOfRows(
          comparison.rows,
          renderContext({ change: (id) => ({ href: `#${id}`, datetime: '2024-01-01' }) }),
        ),
      ),
    ]);
    expect(drawn.length).toBeGreaterThan(500);
    expect([...new Set(drawn.flatMap((node) => strayHtml(node)))]).toEqual([]);
  });

  test('finds nothing in a text that holds everything that Markdown has', () => {
    using tree = contentTree('harbour', {
      'plans/harbour/versions/2024-03-draft/index.mdx': `---
label: Draft
number: 1
kind: draft
text: whole
status: published
published: 2024-03-04
summary: The first draft.
---
## Urgent care [#urgent-care]

**b** *i* ~~d~~ \`c\` [l](https://example.org/ "t") [^1] line\\
end

1. a
   - b

> q

| a | b |
| :- | -: |
| 1 | 2 |

\`\`\`js
x
\`\`\`

---

- [x] done

### Three

###### Six

[^1]: Note.

## Money [#money]

<Callout kind="note">Text</Callout>
`,
    });
    const { model } = loadContent(tree.folder, selectionAsOf('2030-01-01T00:00:00Z'));
    const sections = model?.plans[0]?.versions[0]?.own?.sections ?? [];
    expect(sections.length).toBeGreaterThan(3);
    const drawn = sections.flatMap(({ blocks }) => hastOfBlocks(blocks, renderContext()));
    expect(drawn.flatMap((node) => strayHtml(node))).toEqual([]);
  });
});

test('rehypeSecondWall stops the build of a text', () => {
  const wall = rehypeSecondWall();
  expect(() => wall({ type: 'root', children: [h('p', 'Text')] })).not.toThrow();
  expect(() => wall({ type: 'root', children: [h('script')] })).toThrow('the element <script>');
});

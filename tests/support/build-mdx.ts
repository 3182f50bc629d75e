import { unified } from '@astrojs/markdown-remark';
import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import { remarkGate } from '../../src/markdown/gate.ts';

/** What the build makes of a text of news or pages. */
export interface Compiled {
  /** As the build's parser read it, after the gate. */
  readonly mdast: MdastRoot;
  /** As it goes into JavaScript. */
  readonly hast: HastRoot;
  readonly code: string;
}

/**
 * Compiles a text as the build does: by the renderer that `@astrojs/mdx` asks the configured
 * processor for, with the gate where `astro.config.mjs` puts it. Only typographic quotes are left
 * out, so that texts can be compared.
 *
 * @param source Without front matter.
 * @param isGuarded Without the gate, to see that it is the gate that refuses.
 */
export async function compileAsBuild(source: string, isGuarded = true): Promise<Compiled> {
  let mdast: MdastRoot | undefined;
  let hast: HastRoot | undefined;
  const keepMdast = () => (tree: MdastRoot) => {
    mdast = structuredClone(tree);
  };
  const keepHast = () => (tree: HastRoot) => {
    hast = structuredClone(tree);
  };
  const processor = unified({
    remarkPlugins: isGuarded ? [remarkGate, keepMdast] : [keepMdast],
    rehypePlugins: [keepHast],
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false },
    { optimize: false, srcDir: new URL('../../src/', import.meta.url), sourcemap: false },
  );
  if (!renderer) throw new Error('The processor of Astro compiles no MDX.');
  const { code } = await renderer.process(source, '/news.mdx', {});
  if (!mdast || !hast) throw new Error('The plugins were not run.');
  return { mdast, hast, code };
}

/** Every node of a tree that would run: imports, exports, expressions, also those in attributes. */
export function runningNodes(node: HastNodes | HastRoot): string[] {
  const own = /^mdx(?:jsEsm|FlowExpression|TextExpression)$|^raw$/.test(node.type)
    ? [node.type]
    : [];
  const attributes =
    'attributes' in node
      ? node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object'
            ? attribute.value === null
              ? []
              : ['attribute']
            : [],
        )
      : [];
  const below = 'children' in node ? node.children.flatMap(runningNodes) : [];
  return [...own, ...attributes, ...below];
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin that puts the path under which the site stands before addresses that begin at its
 * root, so that an editor writes `/plans/westmarsh/` wherever the site will stand.
 *
 * @param base `/`, or `/health/`.
 */
export function rehypeBase(base: string) {
  const prefix = base.replace(/\/+$/, '');
  return (tree: Root): void => {
    if (prefix === '') return;
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) properties[name] = underBase(properties[name], prefix);
    });
  };
}

function underBase<T>(address: T, prefix: string): T | string {
  const isOfThisSite = typeof address === 'string' && /^\/(?!\/)/.test(address);
  return isOfThisSite ? `${prefix}${address}` : address;
}

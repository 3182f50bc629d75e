import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { KEPT_PAGES, settings } from './src/data/settings.ts';
import { siteAddress } from './src/data/site-address.ts';
import { codeGate } from './src/integrations/code-gate.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { remarkGate } from './src/markdown/gate.ts';
import { rehypeBase } from './src/markdown/rehype-base.ts';
import { remarkPins } from './src/markdown/remark-pins.ts';
import { rehypeSecondWall } from './src/markdown/stray-html.ts';

const { cache, content, preview } = settings();
const { origin, base } = siteAddress(content);

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  cacheDir: path.join(cache, preview ? KEPT_PAGES.preview : KEPT_PAGES.site),
  prerenderConflictBehavior: 'error',
  // A page whose plan and code did not change is taken from the last build; see data/paths.ts.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  build: {
    // While one page is written to disk, others are drawn.
    concurrency: 4,
    // Pages share one style sheet and no page has inline styles or scripts, so that a content
    // security policy needs no exception.
    inlineStylesheets: 'never',
  },
  markdown: {
    // The gate stands here and nowhere else: plugins given to mdx() are not run.
    processor: unified({
      remarkPlugins: [remarkGate, remarkPins],
      rehypePlugins: [rehypeSecondWall, [rehypeBase, base]],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ filter: inSitemap }), codeGate(), contentReload(content)],
  vite: {
    // Not among the packages, where whoever builds may not be allowed to write.
    cacheDir: path.join(cache, 'vite'),
    build: { assetsInlineLimit: 0, cssMinify: 'esbuild' },
    css: { preprocessorOptions: { scss: { quietDeps: true } } },
  },
});

/** Comparisons repeat the text of two versions: a reader finds them from the plan, not from a search engine. */
function inSitemap(page) {
  return !/\/(compare|since|as-published|full|search|corrections)\//.test(new URL(page).pathname);
}

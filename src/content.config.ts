import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { settings } from './data/settings.ts';
import { newsSchema } from './schemas/news.ts';
import { pageSchema } from './schemas/page.ts';

// Compositions: ordinary MDX, drawn by Astro. Plans, themes and all other data are read by
// `data/load-content.ts`, which parses and never executes them.
const { content } = settings();

export const collections = {
  news: defineCollection({
    loader: glob({ base: `${content}/news`, pattern: '*.mdx' }),
    schema: newsSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${content}/pages`, pattern: '*.mdx' }),
    schema: pageSchema,
  }),
};

import { defineCollection } from 'astro:content';
import { compositionLoader } from './data/composition-loader.ts';
import { settings } from './data/settings.ts';
import { newsSchema } from './schemas/news.ts';
import { pageSchema } from './schemas/page.ts';

// Compositions: ordinary MDX, drawn by Astro. Plans, themes and all other data are read by
// `data/load-content.ts`, which parses and never executes them.
const { content } = settings();

export const collections = {
  news: defineCollection({ loader: compositionLoader(`${content}/news`, newsSchema) }),
  pages: defineCollection({ loader: compositionLoader(`${content}/pages`, pageSchema) }),
};

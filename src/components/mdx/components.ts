import type { CompositionComponent } from '~/markdown/vocabulary.ts';
import Callout from './Callout.astro';
import Fact from './Fact.astro';
import KeyFigure from './KeyFigure.astro';
import Quotation from './Quotation.astro';
import When from './When.astro';

/** What news and pages may use beside Markdown: the names that plan documents use, drawn likewise. */
export const mdxComponents = {
  Callout,
  Fact,
  KeyFigure,
  Quotation,
  When,
} satisfies Record<CompositionComponent, unknown>;

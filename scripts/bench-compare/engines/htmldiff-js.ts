import { createRequire } from 'node:module';
import { htmlOf } from './html.ts';

export { runsOf } from './html.ts';

// Without types of its own, and built so that loaders disagree on what its default export is.
const htmldiff = createRequire(import.meta.url)('htmldiff-js') as {
  readonly default: { readonly execute: (before: string, after: string) => string };
};

export function compare(before: string, after: string): string {
  return htmldiff.default.execute(htmlOf(before), htmlOf(after));
}

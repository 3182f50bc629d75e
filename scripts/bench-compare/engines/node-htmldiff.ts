import htmldiff from 'node-htmldiff';
import { htmlOf } from './html.ts';

export { runsOf } from './html.ts';

export function compare(before: string, after: string): string {
  return htmldiff(htmlOf(before), htmlOf(after));
}

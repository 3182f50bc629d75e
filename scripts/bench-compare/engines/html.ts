import type { Run } from '../types.ts';
import { paragraphsOf } from './paragraphs.ts';

/**
 * Every paragraph of a text as one of HTML, and nothing else: these engines get no markup to stumble
 * over. It ends in white space, so that no word runs into the next where tags are left out.
 */
export function htmlOf(text: string): string {
  return paragraphsOf(text)
    .map((paragraph) => `<p>${escaped(paragraph.trimEnd())}\n</p>\n`)
    .join('');
}

/** Reads HTML with `ins` and `del` in it; a paragraph ends as what it ends in. */
export function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  let [added, removed] = [0, 0];
  for (const [part] of html.matchAll(/<[^>]*>|[^<]+/gu)) {
    const kind = added > 0 ? 'added' : removed > 0 ? 'removed' : 'kept';
    if (!part.startsWith('<')) runs.push({ kind, text: unescaped(part) });
    else if (/^<\/p\b/iu.test(part)) runs.push({ kind, text: '\n\n' });
    else if (/^<ins\b/iu.test(part)) added += 1;
    else if (/^<\/ins\b/iu.test(part)) added -= 1;
    else if (/^<del\b/iu.test(part)) removed += 1;
    else if (/^<\/del\b/iu.test(part)) removed -= 1;
  }
  return runs;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(html: string): string {
  return html
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

import { traceAnyTwo } from '../../components/compare/any-two/trace-any-two.ts';
import type { VersionPair } from '../../components/compare/compared-plan.ts';
import { comparisonPage } from '../../components/compare/comparison-page.ts';
import { drawComparison, drawComparisonHead } from '../../components/compare/draw.tsx';
import { pageWords } from '../../components/compare/page-words.ts';
import { compareDocuments } from '../../core/compare/compare.ts';
import { htmlOf } from '../../core/document/hast.ts';
import { documentFromJson } from '../../core/export/document-json.ts';
import { urls } from '../../data/urls.ts';
import { comparisonFile } from './comparison-file.ts';
import type { FetchedPair } from './fetch-pair.ts';
import type { DrawnAnswer, FileForm } from './messages.ts';
import { timed } from './timed.ts';

/** A comparison that was made in the browser. */
export interface MadeComparison {
  /** Byte for byte what the build would write of this pair, if it foresaw it. */
  readonly answer: DrawnAnswer;
  /** Writes its changes as a file. */
  readonly file: (form: FileForm) => string;
}

/** Compare two versions from their data files, join the changes with their reasons, and draw both. */
export function compareFetched(
  { plan, before, after, traces }: FetchedPair,
  pair: VersionPair,
): MadeComparison {
  const [earlier, later] = timed(
    'read',
    () => [documentFromJson(before), documentFromJson(after)] as const,
  );
  const comparison = timed('compare', () => compareDocuments(earlier, later, pair));
  const traced = timed('trace', () => traceAnyTwo(plan, pair, comparison, traces));
  const answer = timed('draw', (): DrawnAnswer => {
    const page = comparisonPage(plan, traced, urls.anyTwo(plan.id, pair.before, pair.after));
    const { title } = pageWords(page);
    const [head, body] = [drawComparisonHead(page), drawComparison(page)];
    return { kind: 'drawn', title, head: htmlOf(head), body: htmlOf(body) };
  });
  return { answer, file: comparisonFile(plan, before, after, traced) };
}

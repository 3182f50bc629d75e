import { leastOf } from './metrics.ts';
import { versionText } from './plain-text.ts';
import type { SizedPair } from './run-pairs.ts';
import type { Run } from './types.ts';

/** A pair of Markdown texts. */
export function pairOf(before: string, after: string): SizedPair {
  const pair = { name: 'test', before: versionText(before), after: versionText(after) };
  return { ...pair, least: leastOf(pair) };
}

/** Runs as a reader sees them: `[-gone-]`, `{+come+}`, `<1:moved>`, and `<1=moved>` where it stood. */
export function runsFrom(marked: string): Run[] {
  const parts = marked.split(/(\[-.*?-\]|\{\+.*?\+\}|<\d+:.*?>|<\d+=.*?>)/su);
  return parts.flatMap((part): Run[] => {
    if (part === '') return [];
    if (part.startsWith('[-')) return [{ kind: 'removed', text: part.slice(2, -2) }];
    if (part.startsWith('{+')) return [{ kind: 'added', text: part.slice(2, -2) }];
    const [, move, sign, text = ''] = /^<(\d+)([:=])(.*)>$/su.exec(part) ?? [];
    if (move === undefined) return [{ kind: 'kept', text: part }];
    return [{ kind: sign === ':' ? 'moved' : 'moved-from', text, move: Number(move) }];
  });
}

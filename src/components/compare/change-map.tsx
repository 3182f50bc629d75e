import { printNumber } from '../../core/export/phrases.ts';
import type { Drawn } from '../drawn.ts';
import type { SectionMeasure } from './section-measure.ts';

/** A change of a single word in a long section must still be seen. */
const LEAST_SEEN = 4;

/** A bar of the length of a section, on which stands how much of it is new and how much is gone. */
export function changeMap({ words, share }: SectionMeasure): Drawn {
  const added = seen(share.added, words.added);
  const removed = Math.min(seen(share.removed, words.removed), 100 - added);
  return (
    <>
      <svg
        class="pl-map"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="pl-map__all" x="0" width="100" height="10" />
        <rect class="pl-map__added" x="0" width={added} height="10" />
        <rect class="pl-map__removed" x={added} width={removed} height="10" />
      </svg>
      <span class="govuk-visually-hidden">: {wordsInWords(words)}</span>
    </>
  );
}

function seen(share: number, words: number): number {
  return words === 0 ? 0 : Math.max(share, LEAST_SEEN);
}

/**
 * @example
 * wordsInWords({ added: 12, removed: 3 }) // => '12 words added, 3 removed'
 */
export function wordsInWords({ added, removed }: SectionMeasure['words']): string {
  const noun = (count: number) => `${printNumber(count)} ${count === 1 ? 'word' : 'words'}`;
  if (added === 0 && removed === 0) return 'no words added or removed';
  if (removed === 0) return `${noun(added)} added`;
  if (added === 0) return `${noun(removed)} removed`;
  return `${noun(added)} added, ${printNumber(removed)} removed`;
}

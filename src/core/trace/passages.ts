import type { Change } from '../compare/types.ts';
import type { Block } from '../document/types.ts';
import { normaliseText } from './plain-text.ts';

/** A block as quotes look for it. */
export interface Passage {
  readonly block: Block;
  /** Normalised. */
  readonly text: string;
  /** The change that it belongs to; none where it did not change. */
  readonly change: Change | undefined;
}

/** A text and what stands around it, as in the `TextQuoteSelector` of the W3C’s Web Annotation Data Model. */
export interface Quote {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The blocks of one document in reading order, each with its change.
 *
 * @param changes From `changesByBlock`, for the same side.
 */
export function passagesOf(
  blocks: readonly Block[],
  changes: ReadonlyMap<string, readonly Change[]>,
): Passage[] {
  return blocks.map((block) => ({
    block,
    text: normaliseText(block.text),
    change: changes.get(block.id)?.[0],
  }));
}

/**
 * The passages that hold a quote, each of them once.
 *
 * A quote stands within one block; its prefix and suffix may reach into the blocks around it, so
 * that two blocks with the same text can be told apart. Space between quote and prefix or suffix
 * does not matter.
 */
export function findQuote(
  passages: readonly Passage[],
  { quote, prefix, suffix }: Quote,
): Passage[] {
  const wanted = normaliseText(quote);
  if (wanted === '') return [];
  const [before, after] = [normaliseText(prefix ?? ''), normaliseText(suffix ?? '')];
  return passages.filter(({ text }, index) =>
    occurrences(text, wanted).some(
      (from) =>
        textBefore(passages, index, from, before.length).endsWith(before) &&
        textAfter(passages, index, from + wanted.length, after.length).startsWith(after),
    ),
  );
}

function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** At least `length` characters of what is read before an offset, as far as there are so many. */
function textBefore(passages: readonly Passage[], index: number, offset: number, length: number) {
  let text = passages[index]?.text.slice(0, offset).trimEnd() ?? '';
  for (let i = index - 1; i >= 0 && text.length < length; i -= 1) {
    text = `${passages[i]?.text ?? ''} ${text}`.trim();
  }
  return text;
}

function textAfter(passages: readonly Passage[], index: number, offset: number, length: number) {
  let text = passages[index]?.text.slice(offset).trimStart() ?? '';
  for (let i = index + 1; i < passages.length && text.length < length; i += 1) {
    text = `${text} ${passages[i]?.text ?? ''}`.trim();
  }
  return text;
}

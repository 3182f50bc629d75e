import type { Block } from '../document/types.ts';
import type { Named } from './comparison-json.ts';
import { jsonText } from './json-text.ts';

export interface NoticeSource {
  readonly plan: Named;
  /** The notice itself. */
  readonly item: Named;
  /** Its place in the stack, from 1. */
  readonly number: number;
  /** As vague as it is. */
  readonly date: string;
  /** How the date is known, where the notice does not carry it. */
  readonly dateNote?: string;
  readonly summary: string;
  /** The version that it speaks of. */
  readonly about?: Named;
  /** The engagement that it speaks of. */
  readonly engagement?: Named;
  /** What it says, in reading order. */
  readonly blocks: readonly Block[];
  /** Its words that no longer hold, each with every later notice that says so. */
  readonly overtaken: readonly OvertakenJson[];
  /** What it says otherwise than earlier notices did. */
  readonly overtakes: readonly OvertakenJson[];
  readonly source: readonly string[];
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
}

/** Words of a notice that no longer hold. */
export interface OvertakenJson {
  /** Where the words stand. */
  readonly address: string;
  readonly quote: string;
  /** The later notice. */
  readonly by: Named;
  /** What holds now. */
  readonly now: string;
  readonly source: readonly string[];
}

/** What stands in the `index.json` beside a notice. */
export interface NoticeJson extends Omit<NoticeSource, 'blocks'> {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly blocks: readonly NoticeBlockJson[];
}

export interface NoticeBlockJson extends Pick<Block, 'id' | 'kind' | 'text'> {
  /** Relative words of its text (“yesterday”) with their real dates. */
  readonly when: readonly { readonly words: string; readonly date: string }[];
}

/** Write a notice. */
export function noticeJson(source: NoticeSource): string {
  return jsonText(noticeData(source));
}

/** Write all notices of a plan, in the order given. */
export function noticesJson(plan: Named, sources: readonly NoticeSource[]): string {
  return jsonText({ format: 1, plan, notices: sources.map(noticeData) });
}

/** The data of `noticeJson`. */
export function noticeData(source: NoticeSource): NoticeJson {
  return { format: 1, ...source, blocks: source.blocks.map(blockData) };
}

/** A block without where it stands in its file; of its marks, those without which it says less. */
function blockData({ id, kind, text, inlines }: Block): NoticeBlockJson {
  const when = inlines.flatMap(({ from, to, attributes }) =>
    attributes?.name === 'When' && attributes.date !== undefined
      ? [{ words: text.slice(from, to), date: attributes.date }]
      : [],
  );
  return { id, kind, text, when };
}

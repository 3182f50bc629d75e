import type { z } from 'astro/zod';
import { doc, p, top } from '../../core/document/test-builders.ts';
import type { NoticeModel, OvertakenPassage } from '../../data/model.ts';
import { noticeSchema } from '../../schemas/notice.ts';

/** A notice of the plan `p` that is one paragraph. */
export function notice(
  id: string,
  number: number,
  words: string,
  more: Partial<z.input<typeof noticeSchema>> = {},
  overtaken: readonly OvertakenPassage[] = [],
): NoticeModel {
  const data = noticeSchema.parse({
    title: `Notice ${id}`,
    number,
    date: `2021-12-0${number}`,
    summary: words,
    ...more,
  });
  return { plan: 'p', id, data, text: doc(top(p(words))), overtaken };
}

/** Words of the one paragraph of a notice that a later one overtook. */
export function overtaking(quote: string, by: string, now = 'It did.'): OvertakenPassage {
  return { block: 'top.0', quote, by, now, source: [] };
}

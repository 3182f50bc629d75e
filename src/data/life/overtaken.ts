import type { Block, PlanDocument } from '../../core/document/types.ts';
import { quoteRanges } from '../../core/life/quote-ranges.ts';
import { beginningOf } from '../../core/trace/plain-text.ts';
import type { NoticeFrontMatter } from '../../schemas/notice.ts';
import { reportUnknown } from '../known-names.ts';
import type { LoadedFile } from '../load-files.ts';
import type { OvertakenPassage } from '../model.ts';
import type { Report } from '../report.ts';

type Notice = LoadedFile<NoticeFrontMatter>;

/**
 * Which passages of the notices no longer hold, by the id of the notice in which they stand.
 *
 * The later notice says so: a notice that was published is not touched again. What it quotes must
 * stand in an earlier one, in exactly one place.
 *
 * @param texts What each notice says, by its id.
 * @param ids Of all notices, also of those that cannot be used.
 */
export function overtakenPassages(
  notices: readonly Notice[],
  texts: ReadonlyMap<string, PlanDocument>,
  ids: readonly string[],
  report: Report,
): Map<string, readonly OvertakenPassage[]> {
  const found = notices.flatMap((notice) =>
    notice.data.overtakes.flatMap(({ notice: earlier, quote, now, source }, index) => {
      const place = (key: string) => notice.placeOf(['overtakes', index, key]);
      const said = notices.find(({ id }) => id === earlier);
      const text = texts.get(earlier);
      if (!said || !text) {
        reportUnknown('notice', earlier, ids, place('notice'), report);
        return [];
      }
      if (said.data.number >= notice.data.number) {
        report.add(
          place('notice'),
          `The notice “${earlier}” is number ${said.data.number}, and this one is number ${notice.data.number}.`,
          'Write it into the later of the two: only a later notice overtakes an earlier one.',
        );
        return [];
      }
      const blocks = text.sections.flatMap((section) => section.blocks);
      const places = blocks.flatMap((block) => quoteRanges(block.text, quote).map(() => block));
      const [block] = places;
      if (block === undefined || places.length > 1) {
        reportQuote(quote, earlier, places, blocks, place('quote'), report);
        return [];
      }
      return [{ in: earlier, block: block.id, quote, by: notice.id, now, source }];
    }),
  );
  return new Map(
    notices.map(({ id }) => [
      id,
      found.filter((one) => one.in === id).map(({ in: _in, ...passage }) => passage),
    ]),
  );
}

/** As much of a paragraph as tells it from the others. */
const SHOWN_LETTERS = 60;

function reportQuote(
  quote: string,
  notice: string,
  places: readonly Block[],
  blocks: readonly Block[],
  place: ReturnType<Notice['placeOf']>,
  report: Report,
): void {
  const candidates = [...new Set(places.length > 0 ? places : blocks)]
    .map(({ text }) => `“${beginningOf(text, SHOWN_LETTERS)}”`)
    .join(', ');
  report.add(
    place,
    places.length > 1
      ? `“${quote}” stands in ${places.length} places of the notice “${notice}”: ${candidates}.`
      : `“${quote}” does not stand in the notice “${notice}”.`,
    places.length > 1
      ? 'Quote more of it, so that it stands in one place.'
      : `Quote words of it as they stand there, within one paragraph. It says: ${candidates}.`,
  );
}

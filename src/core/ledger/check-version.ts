import type { PlanDocument } from '../document/types.ts';
import { firstDifference } from '../first-difference.ts';
import { sha256Hex } from './digest.ts';
import { sectionDigest } from './normal-text.ts';
import { wordsShown } from './page-words.ts';
import { RULES } from './rules.ts';
import { isSealing, type VersionState } from './states.ts';
import type { Ledger } from './types.ts';

/**
 * Hold the data of a version (its `index.json`) against the ledger: its own sections as they were
 * sealed, in their order, and every other section of the plan as amended as some entry of the plan
 * sealed it.
 *
 * @returns One sentence for each section that is not as sealed; empty when all are.
 *
 * @example
 * dataFaults(ledger, state, documentFromJson(json))
 * // => ['The section “money” is not as any ledger entry has it.']
 */
export function dataFaults(
  ledger: Ledger,
  { plan, seal }: VersionState,
  { sections }: PlanDocument,
): string[] {
  if (seal.rules !== RULES) return [];
  const sealed = new Set(
    ledger.entries
      .filter((entry) => entry.plan === plan)
      .filter(isSealing)
      .flatMap((entry) => entry.sections.map(({ id, digest }) => `${id} ${digest}`)),
  );
  const own = new Map(seal.sections.map(({ id, digest }) => [id, digest]));
  const there = new Set(sections.map(({ id }) => id));
  const wrong = sections.flatMap((section) => {
    const digest = sectionDigest(section);
    const expected = own.get(section.id);
    if (expected !== undefined && section.id !== 'top') {
      return digest === expected ? [] : [`The section “${section.id}” is not as it was published.`];
    }
    return sealed.has(`${section.id} ${digest}`)
      ? []
      : [`The section “${section.id}” is not as any ledger entry has it.`];
  });
  const missing = seal.sections
    .filter(({ id }) => id !== 'top' && !there.has(id))
    .map(({ id }) => `The section “${id}” is missing.`);
  return [
    ...wrong,
    ...missing,
    ...(missing.length + wrong.length > 0 ? [] : orderFault(own, sections)),
  ];
}

/**
 * Hold the own text of a version, as its `as-published/index.json` has it, against the ledger:
 * every section as it was sealed, none more and none less, in their order.
 */
export function ownFaults({ seal }: VersionState, { sections }: PlanDocument): string[] {
  if (seal.rules !== RULES) return [];
  const wrong = seal.sections.flatMap(({ id, digest }, index) => {
    const section = sections[index];
    return section?.id === id && sectionDigest(section) === digest
      ? []
      : [`The section “${id}” is not as it was published.`];
  });
  return sections.length > seal.sections.length
    ? [...wrong, 'There are more sections than were published.']
    : wrong;
}

function orderFault(
  own: ReadonlyMap<string, string>,
  sections: PlanDocument['sections'],
): string[] {
  const sealedOrder = [...own.keys()].filter((id) => id !== 'top');
  const order = sections.map(({ id }) => id).filter((id) => id !== 'top' && own.has(id));
  const isWhole = order.length === sections.filter(({ id }) => id !== 'top').length;
  // A part says where its sections stand in the plan; only a whole text has an order of its own.
  if (!isWhole || order.every((id, index) => id === sealedOrder[index])) return [];
  return ['The sections are not in the order in which they were published.'];
}

/**
 * Hold the words of a page of a version against its data, which must have been held against the
 * ledger before.
 *
 * @param words Those of the page’s text, see `wordsOfNodes`.
 * @param isPart Whether the page shows some of the text only: a chapter.
 */
export function pageFaults(words: string, { sections }: PlanDocument, isPart: boolean): string[] {
  const expected = wordsShown(sections);
  if (isPart ? expected.includes(words) && words !== '' : words === expected) return [];
  if (isPart) return ['The words of the page are not those of its data.'];
  const at = firstDifference(words, expected);
  const excerpt = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return [
    `The words of the page are not those of its data: it reads “${excerpt(words)}” where “${excerpt(expected)}” is expected (spaces left out).`,
  ];
}

/** As many letters before and after a difference as a reader needs to find it. */
const AROUND = 20;

/** Whether a plain text, as `text.txt` has it, is the one that was sealed. */
export function isSealedText({ seal }: VersionState, text: Uint8Array | string): boolean {
  return sha256Hex(text) === seal.text;
}

import type { Block } from './types.ts';

/**
 * What a word processor leaves in a text that is pasted here, and what readers get to see of it: what
 * may be meant so. What never is (headings without a space, tables without a rule), the
 * check refuses before.
 */
export interface Pasted {
  readonly problem: string;
  readonly fix: string;
}

interface Kind extends Pasted {
  readonly stands: (block: Block) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    stands: ({ kind, text }) =>
      kind === 'paragraph' && /(?:^|\n|:\s)[•·▪▫◦‣●○■□➢►\uf0b7\uf0a7]\s?/.test(text),
    problem: 'A bullet stands in the text, so that the list reads as one paragraph.',
    fix: 'Begin each entry on a line of its own with a hyphen and a space: - First entry',
  },
  {
    stands: isBoldHeading,
    problem: 'The paragraph is all bold, as a heading often is in Word, and no heading here.',
    fix: 'If it is a heading, write “## ” before it and take the asterisks away: readers find sections by it, and changes name them.',
  },
  {
    stands: ({ kind, text }) => kind === 'heading' && /\s[[{]#?[a-z0-9-]+[\]}]$/.test(text),
    problem: 'What stands in brackets at the end of the heading is read as a part of it.',
    fix: 'Write a name of a section with “#”: ## Carers [#carers]',
  },
  {
    stands: ({ text }) => /\p{Co}/u.test(text),
    problem: 'Here stands a sign that only a font of Word knows; others see an empty box.',
    fix: 'Write a hyphen for a bullet, or the sign itself.',
  },
  {
    stands: ({ text }) => text.includes('\u00ad'),
    problem:
      'Here stands a hyphen that nobody sees (U+00AD), which Word and PDF put where a line may break; the word is not found by a search.',
    fix: 'Delete it, or write the word again.',
  },
  {
    stands: ({ text }) => /â€|Â[£§©° ]|Ã[©¨¢¼¶¤]/.test(text),
    problem: 'Letters were garbled on the way, as “â€™” for “’”.',
    fix: 'Copy the text anew, or save the file it comes from as UTF-8 first.',
  },
];

// A sentence in bold is an emphasis; a heading is shorter and has no full stop.
const LONGEST_HEADING = 80;

function isBoldHeading({ kind, text, inlines, containers }: Block): boolean {
  return (
    kind === 'paragraph' &&
    containers.length === 0 &&
    text.length <= LONGEST_HEADING &&
    !/[.,;:!?)]$/.test(text) &&
    inlines.some((one) => one.kind === 'strong' && one.from === 0 && one.to === text.length)
  );
}

/**
 * What a paste left in a block that readers would not see as it was meant.
 *
 * @example
 * pastedIn(paragraph('We will: • listen • act'))[0].problem
 * // => 'A bullet stands in the text, so that the list reads as one paragraph.'
 */
export function pastedIn(block: Block): Pasted[] {
  return KINDS.filter(({ stands }) => stands(block)).map(({ problem, fix }) => ({ problem, fix }));
}

import type { Coverage, TracedChange } from './types.ts';

/**
 * Count how far the changes of a pair are explained.
 *
 * @example
 * coverageOf(traced)
 * // => { passage: 4, section: 2, unexplained: 3, inferred: 1, form: 1 }
 */
export function coverageOf(traced: readonly TracedChange[]): Coverage {
  const count = (...kinds: TracedChange['explained'][]) =>
    traced.filter(({ explained }) => kinds.includes(explained)).length;
  return {
    passage: count('passage'),
    section: count('section'),
    unexplained: count('inferred', 'unexplained'),
    inferred: count('inferred'),
    form: count('form'),
  };
}

/**
 * Say the coverage in plain words: always the same three lines first, then what is counted apart.
 *
 * @returns Three sentences, and one more each for inferred reasons and changes of form, where there are any.
 *
 * @example
 * coverageSentences({ passage: 4, section: 2, unexplained: 3, inferred: 1, form: 0 })
 * // => ['4 of 9 changes have a stated reason for the very passage.',
 * //     '2 have a stated reason for their section only.',
 * //     '3 have no stated reason.',
 * //     'For 1 of these we offer a reading of our own, which does not count as an explanation.']
 */
export function coverageSentences(coverage: Coverage): readonly string[] {
  const { passage, section, unexplained, inferred, form } = coverage;
  const all = passage + section + unexplained;
  return [
    `${passage} of ${changes(all)} ${has(passage)} a stated reason for the very passage.`,
    `${section} ${has(section)} a stated reason for ${section === 1 ? 'its' : 'their'} section only.`,
    `${unexplained} ${has(unexplained)} no stated reason.`,
    ...(inferred > 0
      ? [
          `For ${inferred} of these we offer a reading of our own, which does not count as an explanation.`,
        ]
      : []),
    ...(form > 0 ? [formSentence(form)] : []),
  ];
}

function formSentence(form: number): string {
  return form === 1
    ? '1 more change is of form only and needs no reason.'
    : `${form} more changes are of form only and need no reason.`;
}

function changes(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'}`;
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}

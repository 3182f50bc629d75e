import { spellingKey } from '../core/glossary/spelling.ts';
import type { Term } from '../schemas/glossary.ts';
import { reportUnknown } from './known-names.ts';
import type { Report } from './report.ts';
import type { YamlResult } from './yaml.ts';

/**
 * Reports what makes a glossary say two things: a spelling that is there twice, two meanings for one
 * plan; and a meaning in a plan that does not exist.
 *
 * @param planIds Of every plan there is, shown or not.
 */
export function checkGlossary(
  terms: readonly Term[],
  placeOf: YamlResult<unknown>['placeOf'],
  planIds: readonly string[],
  report: Report,
): void {
  checkSpellings(terms, placeOf, report);
  for (const index of terms.keys()) checkMeanings(terms, index, placeOf, planIds, report);
}

/** A term means one thing in a plan. */
function checkMeanings(
  terms: readonly Term[],
  index: number,
  placeOf: YamlResult<unknown>['placeOf'],
  planIds: readonly string[],
  report: Report,
): void {
  const named = (terms[index]?.senses ?? []).flatMap(({ plans }, sense) =>
    plans.map((plan, entry) => ({
      plan,
      place: placeOf([index, 'senses', sense, 'plans', entry]),
    })),
  );
  const told = new Set<string>();
  for (const { plan, place } of named) {
    reportUnknown('plan', plan, planIds, place, report);
    if (told.has(plan)) {
      report.add(
        place,
        `The plan “${plan}” has two meanings of this term.`,
        'Name each plan under one meaning only.',
      );
    }
    told.add(plan);
  }
}

/** A text can be explained by one entry only. */
function checkSpellings(
  terms: readonly Term[],
  placeOf: YamlResult<unknown>['placeOf'],
  report: Report,
): void {
  const holders = new Map<string, Term>();
  for (const [index, term] of terms.entries()) {
    const spellings = [
      { spelling: term.term, at: ['term'] },
      ...term.alsoKnownAs.map((spelling, number) => ({ spelling, at: ['alsoKnownAs', number] })),
    ];
    for (const { spelling, at } of spellings) {
      const key = spellingKey(spelling);
      const holder = holders.get(key);
      if (holder) {
        report.add(
          placeOf([index, ...at]),
          `“${spelling}” is ${holder === term ? 'in this term twice' : `the term “${holder.id}” already`}.`,
          holder === term
            ? 'Leave it out here.'
            : 'Write another meaning of the same letters under “senses” of that term, with its plans.',
        );
      } else {
        holders.set(key, term);
      }
    }
  }
}

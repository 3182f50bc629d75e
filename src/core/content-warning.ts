import { ContentError, formatPlace, type Place, sortErrors } from './errors.ts';

/**
 * Something in the content that a person should look at and that may be right: it stops no build.
 * Why it is told stands in `problem`, what to do in `fix`.
 */
export interface ContentWarning {
  readonly place: Place;
  readonly problem: string;
  readonly fix: string;
}

/**
 * A warning as commands print it.
 *
 * @example
 * warningText({ place: { file: 'content/news/a.mdx', line: 7 }, problem: 'Here stands …', fix: 'Take it out.' })
 * // => 'content/news/a.mdx:7: Warning: Here stands …\n  Fix: Take it out.'
 */
export function warningText({ place, problem, fix }: ContentWarning): string {
  return `${formatPlace(place)}: Warning: ${problem}\n  Fix: ${fix}`;
}

/** In reading order of the files, without those that say the same twice. */
export function sortWarnings(warnings: readonly ContentWarning[]): ContentWarning[] {
  return sortErrors(warnings.map(asError)).map(({ place, problem, fix }) => ({
    place,
    problem,
    fix,
  }));
}

/** A warning in a site that takes it for a mistake. */
export function asError({ place, problem, fix }: ContentWarning): ContentError {
  return new ContentError(place, problem, fix);
}

import { listed } from '../../core/export/phrases.ts';
import { kindOf } from './kinds.ts';
import type { Trace } from './trace.ts';

/** What is wrong with a file, and what to do. */
export interface FileFault {
  readonly problem: string;
  readonly fix: string;
}

/**
 * Says what a file tells beside what its readers see, and how to be rid of it.
 *
 * @param shown How messages name the file, and how the command that mends it is told of it.
 */
export function traceFaults(traces: readonly Trace[], shown: string): FileFault[] {
  const told = Map.groupBy(
    traces.filter((trace) => trace.kind === 'told'),
    ({ within }) => within,
  );
  const held = traces.filter((trace) => trace.kind === 'held');
  return [
    ...[...told].map(([within, clauses]) => ({
      problem: `${subjectOf(within ?? shown, within)} says ${listed([...new Set(clauses.map(({ what }) => what))])}.`,
      fix: `Take it out: npm run clean -- ${shown}`,
    })),
    ...held.map(({ problem, fix, canBeRemoved, within }) => ({
      problem: within === undefined ? problem : `In it, ${within}: ${problem}`,
      fix: canBeRemoved
        ? `${fix} To delete all that is hidden: npm run clean -- ${shown} --remove-hidden`
        : fix,
    })),
  ];
}

const PICTURES: readonly unknown[] = ['jpeg', 'png', 'webp', 'gif'];

function subjectOf(name: string, within: string | undefined): string {
  const noun = PICTURES.includes(kindOf(name)) ? 'picture' : 'file';
  return within === undefined ? `The ${noun}` : `The ${noun} ${within} in it`;
}

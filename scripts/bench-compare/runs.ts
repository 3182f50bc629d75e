import type { Run } from './types.ts';

/**
 * Bring the runs of an engine into one shape: none empty, neighbours of a kind joined, every move
 * with a number.
 */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of numberMoves(runs)) {
    const last = joined.at(-1);
    if (last && isSameRun(last, run)) {
      joined[joined.length - 1] = joinTwo(last, run);
    } else joined.push(run);
  }
  return joined;
}

/** The text of one side, as the runs give it. */
export function textOfRuns(runs: readonly Run[], side: 'before' | 'after'): string {
  return runs.map((run) => (isOn(run, side) ? textOn(run, side) : '')).join('');
}

/** A run as one side writes it. */
export function textOn({ text, was = text }: Run, side: 'before' | 'after'): string {
  return side === 'before' ? was : text;
}

/** The marks, as a reader counts them: neighbours of a kind are one. */
export function marksIn(runs: readonly Run[]): number {
  const shown = runs.filter(({ kind }) => kind !== 'moved-from');
  return shown.filter((run, n) => {
    const previous = shown[n - 1];
    const goesOn = previous?.kind === run.kind && /\S/u.test(previous.text);
    return isMark(run) && /\S/u.test(run.text) && !goesOn;
  }).length;
}

/** Whether the text of a run is, at this very place, a text of one side. */
export function isOn({ kind, move }: Run, side: 'before' | 'after'): boolean {
  if (kind === 'kept') return true;
  if (side === 'after') return kind === 'added' || kind === 'moved';
  return kind === 'moved-from' || (kind === 'removed' && move === undefined);
}

export function isMark({ kind }: Run): boolean {
  return kind === 'added' || kind === 'removed';
}

function joinTwo(a: Run, b: Run): Run {
  const text = a.text + b.text;
  const was = textOn(a, 'before') + textOn(b, 'before');
  return { ...a, text, ...(was !== text && { was }) };
}

function isSameRun(a: Run, b: Run): boolean {
  return a.kind === b.kind && a.move === b.move && a.at === b.at && a.kind !== 'moved-from';
}

function numberMoves(runs: readonly Run[]): Run[] {
  let next = runs.reduce((most, { move = -1 }) => Math.max(most, move), -1);
  let isInMove = false;
  return runs
    .filter(({ text }) => text !== '')
    .map((run) => {
      const isUnnumbered = run.kind === 'moved' && run.move === undefined;
      if (isUnnumbered && !isInMove) next += 1;
      isInMove = isUnnumbered;
      return isUnnumbered ? { ...run, move: next } : run;
    });
}

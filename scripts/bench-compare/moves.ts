import type { SideWords } from './sides.ts';
import type { Run } from './types.ts';
import { wordsOf } from './words.ts';

/** The text of every move that an engine claims, as it stands now, without what was added to it. */
export function claimedMoves(runs: readonly Run[]): string[] {
  const moved = runs.filter(({ kind }) => kind === 'moved');
  return [...Map.groupBy(moved, ({ move }) => move).values()].map((parts) =>
    parts.map(({ text }) => text).join(''),
  );
}

/** Words at the edges may belong to a neighbouring mark; a text is moved if nearly all of it is. */
const NEARLY_ALL = 0.9;
/** A claimed move is one that was made if more of it was moved than was not. */
const MOST = 0.5;

export interface MovesFound {
  /** How many of the moves that were made are shown as moves. */
  readonly found: number;
  /** Moves claimed that nobody made. */
  readonly falseMoves: number;
  readonly missed: readonly string[];
}

/**
 * Hold the moves that an engine claims against those that were made.
 *
 * @param made Texts as they stand now, a block on every line; a line that is not there any more, since
 * it was edited as well, says nothing.
 */
export function judgeMoves({ words, moves }: SideWords, made: readonly string[]): MovesFound {
  const placed = made.map((text) => text.split('\n').map((line) => placeLine(line, words)));
  const isShown = ({ starts, length }: PlacedLine) =>
    starts.some(
      (from) =>
        moves.slice(from, from + length).filter((move) => move !== undefined).length >=
        NEARLY_ALL * length,
    );
  const missed = made.filter((_, n) => {
    const lines = placed[n]?.filter(({ starts }) => starts.length > 0) ?? [];
    const shown = lines.filter(isShown);
    return shown.length === 0 || wordsIn(shown) < NEARLY_ALL * wordsIn(lines);
  });

  const really = new Set(
    placed
      .flat()
      .flatMap(({ starts, length }) =>
        starts.flatMap((from) => Array.from({ length }, (__, k) => from + k)),
      ),
  );
  const claims = Map.groupBy(moves.keys(), (at) => moves[at]);
  claims.delete(undefined);
  const falseMoves = [...claims.values()].filter(
    (at) => at.filter((word) => really.has(word)).length < MOST * at.length,
  );
  return { found: made.length - missed.length, falseMoves: falseMoves.length, missed };
}

/** Whether a text is shown as moved. */
export function isShownMoved(side: SideWords, text: string): boolean {
  return judgeMoves(side, [text]).found === 1;
}

/** A line of a text that moved, and where it may stand now. */
interface PlacedLine {
  readonly starts: readonly number[];
  readonly length: number;
}

function placeLine(line: string, words: readonly string[]): PlacedLine {
  const part = wordsOf(line);
  const first = part[0];
  const starts = [...words.keys()].filter(
    (from) => words[from] === first && part.every((word, n) => words[from + n] === word),
  );
  return { starts: part.length === 0 ? [] : starts, length: part.length };
}

function wordsIn(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

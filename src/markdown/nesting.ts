/** The deepest place of a document. */
export interface Depth {
  readonly levels: number;
  readonly line: number;
}

// A nested list is set in by two columns or more for each level.
const COLUMNS_PER_LEVEL = 2;
const COLUMNS_PER_TAB = 4;

/**
 * How deep quotes and lists are nested at most, judged from the beginnings of lines.
 *
 * @example
 * deepestNesting('> - one\n>   - two') // => { levels: 3, line: 2 }
 */
export function deepestNesting(source: string): Depth {
  return deepest(source.split('\n').map(levelsOf));
}

/**
 * How many tags are open at once at most.
 *
 * @example
 * deepestTags('<Callout>\n<Quotation by="A patient">\nText') // => { levels: 2, line: 2 }
 */
export function deepestTags(source: string): Depth {
  let open = 0;
  return deepest(
    source.split('\n').map((line) => {
      let most = open;
      for (const [tag] of line.matchAll(/<\/?[A-Za-z]|\/>/g)) {
        open = tag.length === 2 && tag !== '/>' ? open + 1 : Math.max(0, open - 1);
        most = Math.max(most, open);
      }
      return most;
    }),
  );
}

/**
 * How deep the values of a YAML text are nested at most, by indentation, list marks and brackets.
 *
 * @example
 * deepestYaml('a:\n  - [{ b: 1 }]') // => { levels: 4, line: 2 }
 */
export function deepestYaml(source: string): Depth {
  let open = 0;
  return deepest(
    source.split('\n').map((line) => {
      let most = open;
      for (const [bracket] of line.matchAll(/[[\]{}]|\?(?=\s)/g)) {
        open = ']}'.includes(bracket) ? Math.max(0, open - 1) : open + 1;
        most = Math.max(most, open);
      }
      // A “?” opens a key that is itself a value; it is over with its line.
      open -= Math.min(open, line.match(/\?(?=\s)/g)?.length ?? 0);
      return most + levelsOf(line);
    }),
  );
}

function levelsOf(line: string): number {
  const [prefix] = line.match(/^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/) as [string];
  const markers = prefix.match(/>|[-*+]|\d+/g)?.length ?? 0;
  const columns = [...prefix].reduce(
    (sum, character) => sum + (character === '\t' ? COLUMNS_PER_TAB : character === ' ' ? 1 : 0),
    0,
  );
  // The space after each marker belongs to it; what is left over sets the line in.
  return markers + Math.floor(Math.max(0, columns - markers) / COLUMNS_PER_LEVEL);
}

function deepest(levels: readonly number[]): Depth {
  return levels.reduce<Depth>(
    (most, count, index) => (count > most.levels ? { levels: count, line: index + 1 } : most),
    { levels: 0, line: 1 },
  );
}

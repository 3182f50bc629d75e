import type { Span } from '../../src/core/compare/types.ts';

type Kind = Span['kind'] | 'title' | 'quiet';

/** How a terminal shows marks. */
export interface Paint {
  /** Signs around marked words, for a terminal without colours. */
  readonly signs: boolean;
  /** A text as its kind is shown. */
  readonly text: (kind: Kind, text: string) => string;
}

/** `[-was-]` and `{+is+}`, as `wdiff` and `git diff --word-diff` write them. */
export const SIGNS: Paint = { signs: true, text: (_kind, text) => text };

/** Red and struck through, green and underlined: never a colour alone. */
export const COLOURS: Paint = {
  signs: false,
  text: (kind, text) => {
    const [on, off] = CODES[kind];
    return on === '' || text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`;
  },
};

// Switching off by number leaves whatever the terminal had set before.
const CODES: Readonly<Record<Kind, readonly [on: string, off: string]>> = {
  kept: ['', ''],
  added: ['32;4', '39;24'],
  removed: ['31;9', '39;29'],
  title: ['1', '22'],
  quiet: ['2', '22'],
};

/**
 * Colours where they are asked for, and on a terminal that does not refuse them (`NO_COLOR`,
 * https://no-color.org).
 */
export function paintFor(
  asked: boolean,
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  return asked || (isTerminal && !refused) ? COLOURS : SIGNS;
}

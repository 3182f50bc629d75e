import DiffMatchPatch, { type Diff } from 'diff-match-patch';
import { tokensOf } from './tokens.ts';

export { runsOf } from './dmp-runs.ts';

/**
 * On words: every token is given a character of its own, as its documentation proposes for lines.
 * Its clean-up works on words then. Without its limit of a second.
 */
export function compare(before: string, after: string): Diff[] {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  const tokens: string[] = [];
  const characters = new Map<string, string>();
  const encode = (text: string) =>
    tokensOf(text)
      .map((token) => {
        const character = characters.get(token) ?? characterOf(tokens.push(token) - 1);
        characters.set(token, character);
        return character;
      })
      .join('');
  const diffs = engine.diff_main(encode(before), encode(after), false);
  engine.diff_cleanupSemantic(diffs);
  return diffs.map(([operation, text]): Diff => [operation, decode(text, tokens)]);
}

// Past the surrogates, which would be cut in two; there is room for some 60,000 different tokens.
const FIRST_SURROGATE = 0xd800;
const SURROGATES = 0x800;

function characterOf(number: number): string {
  return String.fromCharCode(number < FIRST_SURROGATE ? number : number + SURROGATES);
}

function decode(text: string, tokens: readonly string[]): string {
  return Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    return tokens[code < FIRST_SURROGATE ? code : code - SURROGATES] ?? '';
  }).join('');
}

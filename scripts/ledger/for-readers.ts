import { InvalidArgumentError } from 'commander';
import { hiddenCharacters } from '../../src/markdown/characters.ts';

/**
 * Words for an entry of the ledger, which readers see for good: one line, with something in it and
 * nothing that hides.
 *
 * @throws {InvalidArgumentError} When nothing is said, or a character is not seen.
 *
 * @example
 * forReaders(' The sum\nwas mistyped. ') // => 'The sum was mistyped.'
 */
export function forReaders(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') throw new InvalidArgumentError('Write a sentence: readers see it for good.');
  const [hidden] = hiddenCharacters(line);
  if (hidden) {
    throw new InvalidArgumentError(
      `In it stands ${hidden.name} (${hidden.code}). Type the sentence anew.`,
    );
  }
  return line;
}

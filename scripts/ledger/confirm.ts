import { createInterface } from 'node:readline/promises';
import { CommandError } from '../command-error.ts';

/**
 * Asks a person to say yes to what cannot be taken back.
 *
 * @param isGiven Whether the answer came with the command: `--yes`.
 * @throws {CommandError} When the answer is another, or when nobody can be asked.
 */
export async function confirm(question: string, isGiven: boolean): Promise<void> {
  if (isGiven) return;
  if (!process.stdin.isTTY) {
    throw new CommandError('Nothing was written. Add --yes to do this without being asked.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} Write “yes” to do it: `);
  terminal.close();
  if (answer.trim().toLowerCase() !== 'yes') throw new CommandError('Nothing was written.');
}

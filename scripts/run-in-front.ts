import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program in the place of this process: with its terminal, and ended when this is ended. Ctrl+C
 * reaches both by itself; what ends this process alone (`kill`, a supervisor) is passed on.
 *
 * @returns The exit code, once it is over.
 */
export async function runInFront(
  args: readonly string[],
  settings: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  const child = spawn(process.execPath, [...args], { ...settings, stdio: 'inherit' });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const wait = () => {};
  process.on('SIGTERM', passOn).on('SIGHUP', passOn).on('SIGINT', wait);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => resolve(code ?? 1));
    });
  } finally {
    process.off('SIGTERM', passOn).off('SIGHUP', passOn).off('SIGINT', wait);
  }
}

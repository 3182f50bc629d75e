import { spawn } from 'node:child_process';
import { ROOT } from './content.ts';

/** A process that runs, and what it leaves. */
export interface Running {
  /** Nothing where it could not be started. */
  readonly pid: number | undefined;
  /** When it is over: its exit code, and all that it printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/**
 * Starts a process in the folder of the project, and keeps what it prints for when that is needed.
 *
 * @param environment Added to that of this process; what is undefined is taken out of it.
 */
export function runProcess(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Running {
  const child = spawn(command, [...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, said }));
  });
  return { pid: child.pid, ended };
}

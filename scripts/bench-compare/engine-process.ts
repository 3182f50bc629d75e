import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Done, Failed, Job, Ready } from './child.ts';
import type { NamedEngine } from './engines.ts';
import type { TextPair } from './types.ts';

export type Outcome = Done | Failed | { readonly kind: 'timeout' };

/** A process in which one engine compares pair after pair. */
export interface EngineProcess {
  readonly findsMoves: boolean;
  /** Once a pair took too long, the process is gone. */
  readonly compare: (pair: TextPair, limitSeconds: number) => Promise<Outcome>;
  readonly end: () => void;
}

/** Loading counts as no comparison; an adapter that takes longer is broken. */
const MAX_START_SECONDS = 60;

/**
 * Starts a process for an engine. Nothing is warmed up: the first comparison is as cold as that of a
 * reader who opens a page.
 *
 * @throws {Error} When its file cannot be loaded.
 */
export async function startEngine({ name, url }: NamedEngine): Promise<EngineProcess> {
  const child = fork(new URL('child.ts', import.meta.url), [url], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = await nextAnswer(child, MAX_START_SECONDS);
  if (ready.kind !== 'ready') throw new Error(`The engine ${name} cannot be loaded (${url}).`);
  return {
    findsMoves: ready.findsMoves,
    compare: ({ before, after }, limitSeconds) => {
      const form = ready.readsMarkdown ? 'markdown' : 'text';
      child.send({ before: before[form], after: after[form] } satisfies Job);
      return nextAnswer(child, limitSeconds) as Promise<Outcome>;
    },
    end: () => child.kill('SIGKILL'),
  };
}

function nextAnswer(child: ChildProcess, limitSeconds: number): Promise<Ready | Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Ready | Outcome) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      settle({ kind: 'timeout' });
    }, limitSeconds * 1000);
    child.on('message', (message) => settle(message as Answer));
    child.on('error', (error) => settle({ kind: 'failed', reason: String(error) }));
    child.on('exit', (code, signal) =>
      settle({ kind: 'failed', reason: `The process ended (${code ?? signal}).` }),
    );
  });
}

import type { Answer, DrawnAnswer, FileForm, Request } from './messages.ts';

/** What stands in the way of a comparison. */
export type Obstacle = 'fetching' | 'comparing' | 'no-worker';

export class ComparisonError extends Error {
  override readonly name = 'ComparisonError';
  readonly obstacle: Obstacle;

  constructor(obstacle: Obstacle) {
    super(`No comparison: ${obstacle}.`);
    this.obstacle = obstacle;
  }
}

/** A comparison under way in a worker of its own. */
export interface Making {
  /** Throws a `ComparisonError`. */
  readonly drawn: Promise<DrawnAnswer>;
  /** Writes a file of the finished comparison. */
  readonly file: (form: FileForm) => Promise<string>;
  /** Ends the worker: the reader asked for something else. */
  readonly stop: () => void;
}

/** Compare two versions of a plan in a worker. */
export function makeComparison(pair: Omit<Request & { kind: 'compare' }, 'kind'>): Making {
  const worker = startWorker();
  if (worker === undefined) {
    const refused = () => Promise.reject(new ComparisonError('no-worker'));
    return { drawn: refused(), file: refused, stop: () => {} };
  }
  const drawn = ask(worker, { kind: 'compare', ...pair }, (answer) =>
    answer.kind === 'drawn' ? answer : undefined,
  );
  const file = (form: FileForm) =>
    ask(worker, { kind: 'file', form }, (answer) =>
      answer.kind === 'file' && answer.form === form ? answer.text : undefined,
    );
  return { drawn, file, stop: () => worker.terminate() };
}

/** Nothing in a browser that has no workers, or where a policy of the site refuses them. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Ask a worker, and wait for the answer that is meant. */
function ask<T>(
  worker: Worker,
  request: Request,
  pick: (answer: Answer) => T | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'failed') reject(new ComparisonError(data.reason));
      const picked = pick(data);
      if (picked !== undefined) resolve(picked);
    });
    // Its script could not be loaded or run.
    worker.addEventListener('error', () => reject(new ComparisonError('no-worker')));
    worker.postMessage(request);
  });
}

/**
 * The process in which one engine compares: its address is the argument, jobs come as messages.
 */
import type { EngineModule, Findings, Run } from './types.ts';

/** Says, once the engine is there, what it is to be given. */
export interface Ready {
  readonly kind: 'ready';
  readonly readsMarkdown: boolean;
  readonly findsMoves: boolean;
}

export interface Job {
  readonly before: string;
  readonly after: string;
}

/** What a comparison took and gave. */
export interface Done {
  readonly kind: 'done';
  /** Milliseconds of the comparison alone: of the processor, and by the clock. */
  readonly cpu: number;
  readonly wall: number;
  /** Milliseconds of the processor for reading both versions; 0 for engines that get plain text. */
  readonly readCpu: number;
  /** Most memory that the process has held until the comparison was there, in bytes. */
  readonly memory: number;
  readonly runs: readonly Run[];
  readonly findings: Findings | undefined;
}

export interface Failed {
  readonly kind: 'failed';
  readonly reason: string;
}

export type Answer = Ready | Done | Failed;

const BYTES_PER_KIB = 1024;

const engine = (await import(process.argv[2] ?? '')) as EngineModule;

process.on('message', (job: Job) => answer(compare(job)));
answer({
  kind: 'ready',
  readsMarkdown: engine.read !== undefined,
  findsMoves: engine.findsMoves === true,
});

function compare(job: Job): Done | Failed {
  try {
    const reading = startClock();
    const [before, after] = engine.read
      ? [engine.read(job.before), engine.read(job.after)]
      : [job.before, job.after];
    const { cpu: readCpu } = reading();

    const comparing = startClock();
    const result = engine.compare(before, after);
    const { cpu, wall } = comparing();
    const memory = process.resourceUsage().maxRSS * BYTES_PER_KIB;
    return {
      kind: 'done',
      cpu,
      wall,
      readCpu: engine.read ? readCpu : 0,
      memory,
      runs: engine.runsOf ? engine.runsOf(result) : (result as readonly Run[]),
      findings: engine.findingsOf?.(result, before, after),
    };
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

function startClock(): () => { readonly cpu: number; readonly wall: number } {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - wall };
  };
}

function answer(message: Answer): void {
  process.send?.(message);
}

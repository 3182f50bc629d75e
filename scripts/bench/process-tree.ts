import { readdirSync, readFileSync } from 'node:fs';

/** What a process, and all that it started, have used so far. */
export interface TreeUse {
  /** The most memory that each living process has held, added up, in bytes. */
  readonly memory: number;
  /** Processor time of all processes, those that have ended too, in seconds. */
  readonly cpu: number;
}

/**
 * Looks at a tree of processes.
 *
 * @param pid The process at its root.
 * @returns Nothing where the system does not tell (Linux does, in `/proc`), or the process is gone.
 */
export function useOfTree(pid: number): TreeUse | undefined {
  const memory = mostMemory(pid);
  if (memory === undefined) return undefined;
  const children = childrenOf(pid).flatMap((child) => useOfTree(child) ?? []);
  return [{ memory, cpu: cpuSeconds(pid) }, ...children].reduce((sum, use) => ({
    memory: sum.memory + use.memory,
    cpu: sum.cpu + use.cpu,
  }));
}

const BYTES_PER_KIB = 1024;

/** `VmHWM`, the high-water mark of what a process held in memory. */
function mostMemory(pid: number): number | undefined {
  const kib = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kib === undefined ? undefined : Number(kib) * BYTES_PER_KIB;
}

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Its own time and that of the processes that it started and saw end: `utime` to `cstime`. */
function cpuSeconds(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  // The second field, a name in brackets, may hold spaces; `utime` is the twelfth after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

/** Each thread of a process knows the processes that it started. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid)
    .flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(' '))
    .filter(Boolean)
    .map(Number);
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process may end between two looks at it.
    return '';
  }
}

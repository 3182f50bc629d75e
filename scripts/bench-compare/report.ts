import type { Counts } from './metrics.ts';

/** Everything that was measured; `--json` writes it. */
export interface Report {
  readonly machine: string;
  readonly limitSeconds: number;
  readonly engines: readonly EngineReport[];
}

export interface EngineReport {
  readonly name: string;
  readonly findsMoves: boolean;
  readonly steps: readonly StepResult[];
  readonly planted: readonly PlantedResult[];
  readonly labelled: readonly LabelledResult[];
  /** None for engines that never claim a move. */
  readonly unrelated: readonly UnrelatedResult[];
}

/** How a comparison ended. */
export interface Ending {
  readonly pair: string;
  readonly ended: 'done' | 'failed' | 'timeout' | 'not-tried';
  readonly reason?: string;
}

/** What it took: milliseconds of the processor and by the clock, and bytes. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly readCpu: number;
  readonly memory: number;
}

/** Two versions of a history, one after the other. */
export interface StepResult extends Ending {
  readonly history: string;
  readonly words: number;
  readonly cost?: Cost;
  readonly counts?: Counts;
}

export interface PlantedResult extends Ending {
  readonly made: number;
  readonly truthWords: number;
  readonly found?: number;
  readonly falseMoves?: number;
  readonly marked?: number;
  readonly missed?: readonly string[];
}

export interface LabelledResult extends Ending {
  /** What is not as a person would have marked it; empty: passed. */
  readonly faults: readonly string[];
  /** What is not as a person would have called it; only of engines that say. */
  readonly typeFaults?: readonly string[];
}

export interface UnrelatedResult extends Ending {
  readonly cost?: Cost;
  readonly counts?: Counts;
}

import type { Done } from './child.ts';
import { type Corpus, stepsOf, unrelatedPairs } from './corpus.ts';
import { startEngine } from './engine-process.ts';
import type { NamedEngine } from './engines.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeMarks } from './labelled.ts';
import { countMarks, markedWords } from './metrics.ts';
import { judgeMoves } from './moves.ts';
import type {
  Cost,
  Ending,
  EngineReport,
  LabelledResult,
  PlantedResult,
  StepResult,
  UnrelatedResult,
} from './report.ts';
import { type PairOutcome, type RunSettings, runPairs, type SizedPair } from './run-pairs.ts';
import { joinRuns } from './runs.ts';
import { sidesOf } from './sides.ts';
import { wordsOf } from './words.ts';

/** Runs one engine over a corpus. */
export async function measureEngine(
  engine: NamedEngine,
  corpus: Corpus,
  settings: RunSettings,
): Promise<EngineReport> {
  const claimsMoves = await findsMoves(engine);
  return {
    name: engine.name,
    findsMoves: claimsMoves,
    steps: await measureSteps(engine, corpus, settings),
    planted: await measurePlanted(engine, corpus, settings),
    labelled: await measureLabelled(engine, corpus, settings),
    unrelated: claimsMoves ? await measureUnrelated(engine, corpus, settings) : [],
  };
}

// Where time is not what is asked for.
const ALL_TOGETHER = () => true;

async function measureSteps(
  engine: NamedEngine,
  { histories }: Corpus,
  settings: RunSettings,
): Promise<StepResult[]> {
  const steps = histories.flatMap((history) =>
    stepsOf(history).map((pair) => ({ history: history.name, pair })),
  );
  const outcomes = await runPairs(
    engine,
    steps.map(({ pair }) => pair),
    (n) => settings.together && steps[n]?.history === steps[n + 1]?.history,
    settings,
  );
  return steps.map(({ history, pair }, n) => {
    const outcome = outcomes[n];
    return {
      ...endingOf(pair, outcome),
      history,
      words: wordsOf(pair.before.text).length + wordsOf(pair.after.text).length,
      ...ifDone(outcome, (done) => ({
        cost: costOf(done),
        counts: countMarks(pair, done.runs, pair.least, done.findings),
      })),
    };
  });
}

async function measurePlanted(
  engine: NamedEngine,
  { planted }: Corpus,
  settings: RunSettings,
): Promise<PlantedResult[]> {
  const outcomes = await runPairs(engine, planted, ALL_TOGETHER, settings);
  return planted.map((pair, n) => ({
    ...endingOf(pair, outcomes[n]),
    made: pair.truth.moved.length,
    truthWords: pair.truth.words,
    ...ifDone(outcomes[n], ({ runs }) => {
      const sides = sidesOf(joinRuns(runs), pair);
      return { ...judgeMoves(sides.after, pair.truth.moved), marked: markedWords(sides) };
    }),
  }));
}

async function measureLabelled(
  engine: NamedEngine,
  { labelled }: Corpus,
  settings: RunSettings,
): Promise<LabelledResult[]> {
  const outcomes = await runPairs(engine, labelled, ALL_TOGETHER, settings);
  return labelled.map((one, n) => ({
    ...endingOf(one, outcomes[n]),
    faults: ['not compared'],
    ...ifDone(outcomes[n], ({ runs, findings }) => ({
      faults: judgeMarks(one, runs),
      ...(findings && { typeFaults: judgeChanges(one.expected, findings.changes) }),
    })),
  }));
}

async function measureUnrelated(
  engine: NamedEngine,
  { histories }: Corpus,
  settings: RunSettings,
): Promise<UnrelatedResult[]> {
  const pairs = unrelatedPairs(histories);
  const outcomes = await runPairs(engine, pairs, ALL_TOGETHER, settings);
  return pairs.map((pair, n) => ({
    ...endingOf(pair, outcomes[n]),
    ...ifDone(outcomes[n], (done) => ({
      cost: costOf(done),
      counts: countMarks(pair, done.runs, pair.least, done.findings),
    })),
  }));
}

async function findsMoves(engine: NamedEngine): Promise<boolean> {
  const running = await startEngine(engine);
  running.end();
  return running.findsMoves;
}

function endingOf({ name }: SizedPair, outcome: PairOutcome | undefined): Ending {
  const ended = outcome?.kind ?? 'not-tried';
  return outcome?.kind === 'failed'
    ? { pair: name, ended, reason: outcome.reason }
    : { pair: name, ended };
}

function costOf({ cpu, wall, readCpu, memory }: Done): Cost {
  return { cpu, wall, readCpu, memory };
}

function ifDone<T>(outcome: PairOutcome | undefined, tell: (done: Done) => T): T | undefined {
  return outcome?.kind === 'done' ? tell(outcome) : undefined;
}

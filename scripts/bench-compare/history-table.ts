import { OURS, YARDSTICK } from './engines.ts';
import { finishedSteps, pairsOfAll } from './finished-steps.ts';
import { type Counts, sumCounts } from './metrics.ts';
import { markdownTable, ratio, seconds, sum } from './print-numbers.ts';
import type { EngineReport, Report } from './report.ts';

/** One row for every history: ours against jsdiff, and the peer that marks the fewest words. */
export function historyTable({ engines }: Report): string {
  const ours = engines.find(({ name }) => name === OURS);
  const yardstick = engines.find(({ name }) => name === YARDSTICK);
  if (!ours || !yardstick) return '';
  const histories = [...new Set(ours.steps.map(({ history }) => history))];
  const rows = histories.map((history) => {
    const both = pairsOfAll([ours, yardstick], history);
    const stepsOf = (engine: EngineReport) =>
      finishedSteps(engine).filter(({ pair }) => both.has(pair));
    const [own, other] = [stepsOf(ours), stepsOf(yardstick)];
    const [ownCounts, otherCounts] = [own, other].map((steps) =>
      sumCounts(steps.map(({ counts }) => counts)),
    ) as [Counts, Counts];
    const [ownCpu, otherCpu] = [own, other].map((steps) => sum(steps, ({ cost }) => cost.cpu)) as [
      number,
      number,
    ];
    const all = ours.steps.filter((step) => step.history === history);
    return [
      history,
      `${own.length} of ${all.length}`,
      String(sum(all, ({ words }) => words)),
      seconds(ownCpu),
      seconds(otherCpu),
      ratio(ownCpu, otherCpu),
      ratio(ownCounts.marked, ownCounts.least),
      ratio(otherCounts.marked, otherCounts.least),
      fewest(engines, both),
      `${ownCounts.moves} (${ownCounts.shortMoves})`,
    ];
  });
  return markdownTable(
    [
      'History',
      'Pairs',
      'Words',
      `${OURS} CPU s`,
      `${YARDSTICK} CPU s`,
      'Time ÷',
      `${OURS} words ÷ LCS`,
      `${YARDSTICK} words ÷ LCS`,
      'Peer with fewest words',
      'Moves (under 5 words)',
    ],
    rows,
  );
}

function fewest(engines: readonly EngineReport[], pairs: ReadonlySet<string>): string {
  const marked = engines.flatMap((engine) => {
    const steps = finishedSteps(engine).filter(({ pair }) => pairs.has(pair));
    const counts = sumCounts(steps.map((step) => step.counts));
    const isFair = steps.length === pairs.size && counts.complete === pairs.size;
    return engine.name === OURS || !isFair ? [] : [{ name: engine.name, ...counts }];
  });
  const [best] = marked.toSorted((a, b) => a.marked - b.marked);
  return best ? `${best.name} ${ratio(best.marked, best.least)}` : '';
}

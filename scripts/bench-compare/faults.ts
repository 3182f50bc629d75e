import type { Report } from './report.ts';

/** What is not as it should be, by name. */
export function faultList({ engines }: Report): string {
  return engines
    .flatMap(({ name, findsMoves, steps, planted, labelled, unrelated }) => [
      ...[...steps, ...planted, ...labelled, ...unrelated]
        .filter(({ ended }) => ended !== 'done')
        .map(({ pair, ended, reason = '' }) => `${name}: ${pair}: ${ended} ${reason}`.trimEnd()),
      ...planted.flatMap(({ pair, missed = [], falseMoves = 0 }) => [
        ...(findsMoves ? missed : []).map(
          (text) => `${name}: ${pair}: move not found: ${text.slice(0, 60)}`,
        ),
        ...(falseMoves > 0 ? [`${name}: ${pair}: ${falseMoves} false moves`] : []),
      ]),
      ...labelled.flatMap(({ pair, faults, typeFaults = [] }) =>
        [...faults, ...typeFaults].map((fault) => `${name}: ${pair}: ${fault}`),
      ),
    ])
    .join('\n');
}

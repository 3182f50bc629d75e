import { listed } from '../../core/export/phrases.ts';
import type { MeasureData } from '../../schemas/measure.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { keySign } from './key-sign.tsx';
import { type ChartPoint, LEFT, type MeasureChart, measureChart } from './measure/measure-chart.ts';

/**
 * What was reached of a measure over the years, against its targets.
 *
 * Stands above the table of the same values with their sources. Points on a scale say nothing to a
 * screen reader that the table does not say better, so the drawing is hidden from it.
 *
 * @returns Nothing where there is no course to see.
 */
export function measurePicture(measure: MeasureData): MaybeDrawn {
  const chart = measureChart(measure);
  if (chart === undefined) return null;
  const { outcomes, targets, undated } = chart;
  return (
    <div class="pl-picture pl-picture--chart" aria-hidden="true" data-pagefind-ignore>
      <p class="pl-picture__unit">{measure.unit}</p>
      {chartSvg(chart)}
      <ul class="pl-key">
        {outcomes.length > 0 ? (
          <li>
            {keySign(<circle class="pl-chart__point" r="5" />)}
            reached
          </li>
        ) : null}
        {outcomes.some(({ isVague }) => isVague) ? (
          <li>
            {keySign(<rect class="pl-time__vague" x="-9" y="-4" width="18" height="8" />)}
            some time in these days
          </li>
        ) : null}
        {targets.map(({ title }) => (
          <li>
            {keySign(<line class="pl-chart__target" x1="-10" x2="10" />)}
            {title}
          </li>
        ))}
      </ul>
      {undated.length > 0 ? (
        <p class="pl-quiet pl-small">
          Not drawn, since no day of it is known: {listed(undated)}. See the table.
        </p>
      ) : null}
    </div>
  );
}

function chartSvg({ height, ticks, steps, outcomes, targets }: MeasureChart): Drawn {
  const ground = steps[0]?.y ?? height;
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false">
      {steps.map(({ label, y }) => (
        <>
          <line class="pl-time__tick" x1="0" x2="100%" y1={y} y2={y} />
          <text class="pl-time__year" x="0" y={y - 4}>
            {label}
          </text>
        </>
      ))}
      {ticks.map(({ x, label }) => (
        <>
          <line class="pl-time__tick" x1={`${x}%`} x2={`${x}%`} y1={ground} y2={ground + 6} />
          <text class="pl-time__year" x={`${x}%`} y={ground + 20} text-anchor={anchorAt(x)}>
            {label}
          </text>
        </>
      ))}
      {targets.map(targetLine)}
      {outcomes.slice(1).map((to, index) => joint(outcomes[index], to))}
      {outcomes.map(outcomePoint)}
    </svg>
  );
}

function targetLine({ x, x1, y, label, title, isVague }: ChartPoint): Drawn {
  return (
    <g>
      <title>{title}</title>
      <line class="pl-chart__target" x1="0" x2={`${x}%`} y1={y} y2={y} />
      {isVague ? vagueDays({ x1, x2: x, y }) : null}
      {x < 100 ? (
        <line class="pl-chart__by" x1={`${x}%`} x2={`${x}%`} y1={y - 9} y2={y + 9} />
      ) : null}
      {/* At the beginning of time, where what was reached has seldom got that far. */}
      <text class="pl-chart__goal" x={`${LEFT}%`} y={y - 6}>
        {`Target ${label}`}
      </text>
    </g>
  );
}

/** Leads the eye from one value to the next; what was in between nobody recorded. */
function joint(from: ChartPoint | undefined, to: ChartPoint): MaybeDrawn {
  if (from === undefined) return null;
  return <line class="pl-chart__joint" x1={`${from.x}%`} x2={`${to.x}%`} y1={from.y} y2={to.y} />;
}

function outcomePoint({ x, x1, x2, y, label, title, isVague }: ChartPoint): Drawn {
  return (
    <g>
      <title>{title}</title>
      {isVague ? vagueDays({ x1, x2, y }) : null}
      <circle class="pl-chart__point" cx={`${x}%`} cy={y} r="5" />
      <text class="pl-chart__value" x={`${x}%`} y={y - 10} text-anchor={anchorAt(x)}>
        {label}
      </text>
    </g>
  );
}

function vagueDays({ x1, x2, y }: Pick<ChartPoint, 'x1' | 'x2' | 'y'>): Drawn {
  const width = Math.max(1, Math.round((x2 - x1) * 100) / 100);
  return <rect class="pl-time__vague" x={`${x1}%`} y={y - 5} width={`${width}%`} height="10" />;
}

/** Words stay within the drawing. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x > 88) return 'end';
  return x < 8 ? 'start' : 'middle';
}

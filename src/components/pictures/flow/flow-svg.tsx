import type { VersionFlow } from '../../../data/life/flow-of-plan.ts';
import { urls } from '../../../data/urls.ts';
import type { Drawn } from '../../drawn.ts';
import { keySign } from '../key-sign.tsx';
import { type FlowNode, flowGraph } from './flow-graph.ts';
import { flowLayout, type PlacedNode, type Ribbon } from './flow-layout.ts';

/** Height of a line of words. */
const LINE = 17;

/** The net of a version’s chains as ribbons; links in it serve pointers only. */
export function flowSvg(plan: string, flow: VersionFlow): Drawn {
  const { width, height, nodes, ribbons } = flowLayout(flowGraph(flow));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true" focusable="false">
      {ribbons.map((ribbon) => (
        <path class={tieClass(ribbon)} d={ribbon.path} stroke-width={ribbon.width} />
      ))}
      {nodes.map((node) => placedNode(hrefOf(plan, flow, node), node))}
    </svg>
  );
}

function tieClass({ isInferred, isIdle }: Ribbon): string {
  if (isInferred) return 'pl-flow__tie pl-flow__tie--inferred';
  return isIdle ? 'pl-flow__tie pl-flow__tie--idle' : 'pl-flow__tie';
}

function placedNode(href: string | undefined, node: PlacedNode): Drawn {
  const { kind, title, x, y, width, height, lines } = node;
  const top = y + height / 2 + 5 - ((lines.length - 1) * LINE) / 2;
  const words = lines.map((line, index) => (
    <text x={x + width + 6} y={top + index * LINE}>
      {line}
    </text>
  ));
  return (
    <g class={`pl-flow__node pl-flow__node--${kind}`}>
      <title>{title}</title>
      <rect x={x} y={y} width={width} height={height} />
      {href === undefined ? (
        words
      ) : (
        <a href={href} tabindex="-1">
          {words}
        </a>
      )}
    </g>
  );
}

function hrefOf(plan: string, { after }: VersionFlow, node: FlowNode): string | undefined {
  switch (node.kind) {
    case 'engagement':
      return urls.engagement(plan, node.id);
    case 'theme':
      return urls.theme(plan, node.id);
    case 'record':
      return urls.record(plan, after, node.id);
    case 'section':
      return urls.section(plan, node.version ?? after, node.id);
    default:
      return undefined;
  }
}

/** What the ribbons mean. */
export function flowKey({ chains }: VersionFlow): Drawn {
  const hasInferred = chains.some(({ records }) =>
    records.some(({ basis }) => basis === 'inferred'),
  );
  return (
    <ul class="pl-key">
      <li>
        {keySign(<line class="pl-flow__tie" x1="-10" x2="10" stroke-width="7" />)}
        one tie that is recorded, whatever the number of people
      </li>
      {hasInferred ? (
        <li>
          {keySign(
            <line class="pl-flow__tie pl-flow__tie--inferred" x1="-10" x2="10" stroke-width="7" />,
          )}
          our reading, no source says so
        </li>
      ) : null}
    </ul>
  );
}

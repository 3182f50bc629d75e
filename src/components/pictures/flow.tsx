import type { Chain, VersionFlow } from '../../data/life/flow-of-plan.ts';
import type { Drawn } from '../drawn.ts';
import { heardInLine, heardList, recordList, themeLink } from './flow/flow-links.tsx';
import { flowKey, flowSvg } from './flow/flow-svg.tsx';

/**
 * From where something was said, over the theme and what was recorded, to where the plan changed.
 *
 * Ribbons need a wide screen. A narrow one and paper get the chains below each other, and so does a
 * screen reader there. On a wide screen the same stands in a table, which says in words what
 * ribbons show by running from one thing to another; the drawing is hidden from screen readers, and
 * its links serve pointers only: all of them stand in the table too.
 */
export function flowPicture(plan: string, flow: VersionFlow): Drawn {
  // Where everything ends in nothing, ribbons would only dress up what a list says.
  if (flow.chains.every(isIdle)) return idleList(plan, flow.chains);
  return (
    <>
      <div class="pl-picture pl-flow" aria-hidden="true" data-pagefind-ignore>
        {flowSvg(plan, flow)}
        {flowKey(flow)}
      </div>
      <details class="pl-flow-table">
        <summary>The same as a table</summary>
        {flowTable(plan, flow)}
      </details>
      {chainList(plan, flow)}
    </>
  );
}

function flowTable(plan: string, flow: VersionFlow): Drawn {
  return (
    <div class="pl-stack">
      <table>
        <caption class="govuk-visually-hidden">From what people said to {flow.label}</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <th scope="col">Where it was heard</th>
            <th scope="col">What changed, and where</th>
          </tr>
        </thead>
        <tbody>
          {flow.chains.map((chain) => (
            <tr>
              <th scope="row">{themeLink(plan, chain)}</th>
              <td data-label="Where it was heard">{heardList(plan, chain)}</td>
              <td data-label="What changed, and where">{recordList(plan, flow, chain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function chainList(plan: string, flow: VersionFlow): Drawn {
  const leading = flow.chains.filter((chain) => !isIdle(chain));
  const idle = flow.chains.filter(isIdle);
  return (
    <div class="pl-chains">
      <ol>{leading.map((chain) => chainItem(plan, flow, chain))}</ol>
      {idle.length > 0 ? (
        <>
          <h3>Themes on which no change in this version rests</h3>
          {idleList(plan, idle)}
        </>
      ) : null}
    </div>
  );
}

function isIdle({ records }: Chain): boolean {
  return records.length === 0;
}

function chainItem(plan: string, flow: VersionFlow, chain: Chain): Drawn {
  return (
    <li>
      <div class="pl-chains__heard">
        <p class="pl-quiet pl-small">Heard at</p>
        {heardList(plan, chain)}
      </div>
      <p class="pl-chains__theme">{themeLink(plan, chain)}</p>
      <div class="pl-chains__records">{recordList(plan, flow, chain)}</div>
    </li>
  );
}

function idleList(plan: string, chains: readonly Chain[]): Drawn {
  return (
    <ul class="pl-rows pl-rows--pairs">
      {chains.map((chain) => (
        <li>
          {themeLink(plan, chain)}
          <span class="pl-source">{heardInLine(plan, chain)}</span>
        </li>
      ))}
    </ul>
  );
}

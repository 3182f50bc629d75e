import { counted } from '../../../core/export/phrases.ts';
import type { VersionFlow } from '../../../data/life/flow-of-plan.ts';

/**
 * What a flow shows, in a sentence: every number counts things of the site, none counts people.
 *
 * @example
 * flowInWords(flow)
 * // => 'Of 12 themes that people had raised before, 5 led to 9 recorded changes in 6 sections; no change of this version rests on the other 7.'
 */
export function flowInWords({ chains }: Pick<VersionFlow, 'chains'>): string {
  const leading = chains.filter(({ records }) => records.length > 0);
  const records = leading.flatMap((chain) => chain.records);
  const sections = new Set(
    records.flatMap((record) => record.sections.map(({ id, version }) => `${version}/${id}`)),
  );
  const raised = counted(chains.length, 'theme');
  if (leading.length === 0) {
    return `Of ${raised} that people had raised before, none led to a change that is recorded.`;
  }
  const changes = counted(new Set(records.map(({ id }) => id)).size, 'recorded change');
  const places = sections.size === 0 ? '' : ` in ${counted(sections.size, 'section')}`;
  const idle = chains.length - leading.length;
  const rest = idle === 0 ? '' : `; no change of this version rests on the other ${idle}`;
  return `Of ${raised} that people had raised before, ${leading.length} led to ${changes}${places}${rest}.`;
}

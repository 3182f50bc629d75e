import type { TracedChange } from '../core/trace/types.ts';
import { type ContentFolder, shownName } from './content-folder.ts';
import type { PlanModel } from './model.ts';
import type { Report } from './report.ts';

// Enough of a passage to find it by.
const QUOTED = 60;

/** Where a site refuses unexplained changes: reports every substantive one that has no stated reason. */
export function refuseUnexplained(
  content: ContentFolder,
  plans: readonly PlanModel[],
  report: Report,
): void {
  for (const { plan, after, changes } of plans.flatMap(({ steps }) => steps)) {
    const file = shownName(content, `plans/${plan}/versions/${after.id}/changes.yaml`);
    for (const { change } of changes.filter(needsReason)) {
      const side = change.after ?? change.before;
      report.add(
        { file },
        `Nobody has said why this changed in “${side?.title || 'the opening text'}”: “${beginning(side?.text ?? '')}”`,
        `Record the reason (npm run draft-changes -- ${plan}/${after.id}), or write “unexplained: show” in site.yaml.`,
      );
    }
  }
}

function needsReason({ class: kind, explained }: TracedChange): boolean {
  return kind === 'substantive' && (explained === 'unexplained' || explained === 'inferred');
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}

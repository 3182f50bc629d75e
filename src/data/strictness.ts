import { beginningOf } from '../core/trace/plain-text.ts';
import { lacksReason } from '../core/trace/verdict.ts';
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
    for (const { change } of changes.filter(
      (traced) => traced.class === 'substantive' && lacksReason(traced),
    )) {
      const side = change.after ?? change.before;
      report.add(
        { file },
        `Nobody has said why this changed in “${side?.title || 'the opening text'}”: “${beginningOf(side?.text ?? '', QUOTED)}”`,
        `Record the reason (npm run draft-changes -- ${plan}/${after.id}), or write “unexplained: show” in site.yaml.`,
      );
    }
  }
}

import { capitalised } from '../../core/export/phrases.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparedVersion } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** Which two versions are compared, and when each was published. */
export function comparedVersions({ plan, before, after }: ComparisonPage): Drawn {
  return (
    <dl class="pl-facts pl-facts--row">
      {versionFact(plan.id, 'Before', before)}
      {versionFact(plan.id, 'After', after)}
    </dl>
  );
}

function versionFact(plan: string, side: string, version: ComparedVersion): Drawn {
  const { id, label, dateInWords } = version;
  return (
    <div>
      <dt>{side}</dt>
      <dd>
        <a href={urls.version(plan, id)}>{label}</a>
        <span class="pl-source">{capitalised(dateInWords)}</span>
      </dd>
    </div>
  );
}

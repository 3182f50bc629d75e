import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import type { ComparedVersion } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';

/**
 * Chooses between the views of the comparison. The style sheet shows the first three; the texts of
 * the two versions by themselves are fetched by a script, and without one are links to their pages.
 */
export function viewSwitch({ plan, before, after }: ComparisonPage): Drawn {
  return (
    <div class="pl-views-of" data-pagefind-ignore>
      <fieldset class="pl-switch" data-plan={urls.comparedPlan(plan.id)}>
        <legend>Show</legend>
        {view('marked', 'Changes marked', true)}
        {view('sides', 'Before and after, side by side')}
        {view('changes', 'Changes only')}
        {cleanView('before', plan.id, before)}
        {cleanView('after', plan.id, after)}
      </fieldset>
      <p class="pl-without-script">
        Without marks: <a href={urls.version(plan.id, before.id)}>{before.label}</a>
        {' · '}
        <a href={urls.version(plan.id, after.id)}>{after.label}</a>
      </p>
      <p class="pl-view-status" role="status" data-view-status />
    </div>
  );
}

function view(name: string, text: string, isFirst = false): Drawn {
  return (
    <label>
      <input type="radio" name="view" id={`page_view-${name}`} value={name} checked={isFirst} />{' '}
      {text}
    </label>
  );
}

function cleanView(side: 'before' | 'after', plan: string, { id, label }: ComparedVersion): Drawn {
  return (
    <label class="pl-with-script">
      <input
        type="radio"
        name="view"
        id={`page_view-${side}`}
        value={side}
        data-version={id}
        data-text={urls.json(urls.version(plan, id))}
      />{' '}
      {side === 'before' ? 'Only before' : 'Only after'}
      <span class="govuk-visually-hidden">: {label}</span>
    </label>
  );
}

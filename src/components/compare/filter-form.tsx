import type { TracedChange } from '../../core/trace/types.ts';
import type { Drawn } from '../drawn.ts';
import { CHANGE_CLASS, CHANGE_KIND } from '../words.ts';
import type { ComparisonPage } from './comparison-page.ts';
import { filtersFor } from './filters.ts';

interface Choice {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The form that shows only some of the changes; a script brings it out. */
export function filterForm({ plan, changes }: ComparisonPage): Drawn {
  const { themes, classes, kinds } = filtersFor(plan.themes, changes);
  const choices: Choice[] = [
    { name: 'theme', label: 'Theme', any: 'All themes', options: themes },
    {
      name: 'class',
      label: 'Class',
      any: 'All classes',
      options: classes.map((id) => ({ id, text: CHANGE_CLASS[id] })),
    },
    {
      name: 'kind',
      label: 'Kind of change',
      any: 'All kinds',
      options: kinds.map((id) => ({ id, text: CHANGE_KIND[id] })),
    },
    {
      name: 'explained',
      label: 'Reason',
      any: 'With and without',
      options: [
        { id: 'yes', text: 'With a reason' },
        { id: 'no', text: 'Unexplained' },
      ],
    },
  ];
  return (
    <details
      class="pl-filters-fold pl-wide-open pl-with-script"
      id="page_filters"
      data-change-filters
    >
      <summary>Show only some of the changes</summary>
      <form class="pl-filters" aria-label="Show only some of the changes">
        {choices.filter(isChoice).map(choiceOf)}
        <div class="pl-filters__checks">
          {changes.some(isEditorial) ? checkOf('editorial', 'Hide editorial changes') : null}
          {changes.some(hasRemovals) ? checkOf('removals', 'Show only removals') : null}
        </div>
        <div class="pl-filters__buttons">
          <button class="govuk-button" type="submit">
            Show these
          </button>
          <button class="govuk-button" type="reset">
            Show all
          </button>
        </div>
        <output data-filter-result />
      </form>
    </details>
  );
}

/** One theme of several tells changes apart from those without; one kind tells nothing apart. */
function isChoice({ name, options }: Choice): boolean {
  return options.length > (name === 'theme' ? 0 : 1);
}

function isEditorial(traced: TracedChange): boolean {
  return traced.class === 'editorial';
}

function hasRemovals({ change }: TracedChange): boolean {
  return change.words.removed > 0;
}

function checkOf(name: string, label: string): Drawn {
  return (
    <label class="pl-check">
      <input type="checkbox" name={name} value="yes" /> {label}
    </label>
  );
}

function choiceOf({ name, label, any, options }: Choice): Drawn {
  const id = `page_filter-${name}`;
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <select class="govuk-select" id={id} name={name}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option value={option.id}>{option.text}</option>
        ))}
      </select>
    </div>
  );
}

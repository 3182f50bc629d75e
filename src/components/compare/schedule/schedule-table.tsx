import { formWords } from '../../../core/export/details-in-words.ts';
import type { ScheduledChange } from '../../../core/export/schedule.ts';
import type { Drawn, MaybeDrawn } from '../../drawn.ts';
import { CHANGE_CLASS, CHANGE_KIND, EXPLAINED } from '../../words.ts';
import { sectionName } from '../section-name.ts';
import { markedSide } from './marked-side.tsx';
import type { HeardOf, ScheduleLine } from './schedule-page.ts';

/**
 * The changes of a comparison as a table for a committee’s papers: what it was, what it is, why.
 *
 * @param address Of the comparison, where each change stands in its text.
 */
export function scheduleTable(address: string, lines: readonly ScheduleLine[]): Drawn {
  return (
    <div class="pl-stack pl-schedule">
      <table>
        <caption class="govuk-visually-hidden">Every change, in the order of the text</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Section</th>
            <th scope="col">Was</th>
            <th scope="col">Is now</th>
            <th scope="col">Why, and whose feedback</th>
          </tr>
        </thead>
        <tbody>{lines.map((line) => scheduleRow(address, line))}</tbody>
      </table>
    </div>
  );
}

function scheduleRow(address: string, { change, heard }: ScheduleLine): Drawn {
  return (
    <tr>
      <th scope="row" id={`change-${change.number}`}>
        <span class="pl-schedule__no">No. </span>
        <a href={`${address}#${change.id}`}>{change.number}</a>
      </th>
      <td data-label="Section">
        {sectionInWords(change)}
        <span class="pl-source">{kindInWords(change)}</span>
      </td>
      <td data-label="Was">{markedSide(change, 'before')}</td>
      <td data-label="Is now">
        {markedSide(change, 'after')}
        {change.form.map((form) => (
          <p class="pl-source">{formWords(form)}.</p>
        ))}
      </td>
      <td data-label="Why, and whose feedback">
        {why(change)}
        {heard.map(heardInWords)}
      </td>
    </tr>
  );
}

function sectionInWords({ before, after }: ScheduledChange): string {
  const is = sectionName((after ?? before)?.title ?? '');
  const was = sectionName((before ?? after)?.title ?? '');
  return is === was ? is : `${is} (before: ${was})`;
}

function kindInWords({ kind, scope, class: judged, explained }: ScheduledChange): string {
  const what =
    scope === 'section' ? `Section ${CHANGE_KIND[kind].toLowerCase()}` : CHANGE_KIND[kind];
  return explained === 'form' ? 'Form only' : `${what}. ${CHANGE_CLASS[judged]}.`;
}

function why({ reasons, records, explained }: ScheduledChange): MaybeDrawn {
  if (explained === 'form') return null;
  if (reasons.length === 0)
    return <p>{records.length > 0 ? 'Why: not recorded.' : 'No reason recorded.'}</p>;
  return (
    <>
      {reasons.map((reason) => (
        <p>{reason}</p>
      ))}
      {explained === 'section' ? <p class="pl-source">{EXPLAINED.section}.</p> : null}
    </>
  );
}

function heardInWords({ theme, saidAt }: HeardOf): Drawn {
  if (saidAt !== undefined) {
    return (
      <p class="pl-source">
        Who was asked about {theme.title}: see No. {saidAt}.
      </p>
    );
  }
  const { engagements, raised } = theme.asked;
  const asked = engagements.map(
    ({ engagement, lines }) =>
      `${engagement.title}: ${lines.length === 0 ? 'number not recorded' : lines.map(({ count }) => count).join('; ')}`,
  );
  return (
    <p class="pl-source">
      Who was asked about {theme.title}: {asked.length === 0 ? 'not recorded' : asked.join('. ')}.
      How many of them raised this:{' '}
      {raised.length === 0 ? 'not recorded' : raised.map(({ text }) => text).join('; ')}.
    </p>
  );
}

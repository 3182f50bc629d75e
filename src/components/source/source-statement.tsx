import { printDate } from '../../core/dates/print.ts';
import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import { CONFIDENCE } from '../words.ts';
import type { CitedStatement, NotePart } from './cited-statement.ts';

/**
 * A statement with the publications that say it.
 *
 * @param onlyWarnings Whether the list says once that its sources are official or direct unless one
 *   says otherwise.
 */
export function sourceStatement(cited: CitedStatement, { onlyWarnings = false } = {}): Drawn {
  const { statement, note, publications, confidence } = cited;
  return (
    <>
      {statement}
      {note.length > 0 ? <span class="pl-source">{note.map(notePart)}</span> : null}
      {publications.map(({ title, publisher, date, address, archived }) => (
        <span class="pl-source">
          {publisher}: <cite>{title}</cite>, {printDate(date)}.{address ? ` ${address}` : null}
          {archived ? (
            <>
              {' '}
              <a href={archived}>
                Archived copy<span class="govuk-visually-hidden"> of {title}</span>
              </a>
            </>
          ) : null}
        </span>
      ))}
      {confidence !== 'high' || !onlyWarnings ? (
        <span class="pl-source">{CONFIDENCE[confidence]}</span>
      ) : null}
    </>
  );
}

function notePart(part: NotePart): Drawn | string {
  return 'source' in part ? <a href={urls.source(part.source)}>source {part.source}</a> : part.text;
}

import { h } from 'hastscript';
import { urls } from '../../data/urls.ts';
import type { Drawn } from '../drawn.ts';
import { noteRefs } from '../source/note-refs.tsx';
import type { Notes } from '../source/notes.ts';
import type { AskedEngagement, AskedLine, WhoWasAsked } from './who-was-asked.ts';

/** An engagement of which no source gives any number. */
const UNCOUNTED: AskedLine = { count: 'number not recorded', details: '', source: [] };

/**
 * Who could have raised a theme, and how many are known to have done so.
 *
 * @param level Level of its heading; a plain line where it stands beside a text with headings of its own.
 */
export function whoWasAskedBox(asked: WhoWasAsked, notes: Notes, level?: 3 | 4): Drawn {
  const title = asked.basis === 'heard' ? 'Where it was heard' : 'Who was asked about this text';
  const tag = level === undefined ? 'p' : `h${level}`;
  return (
    <div class="pl-heard">
      {h(tag, { class: 'pl-heard__title' }, title)}
      {asked.engagements.length === 0 ? (
        <p>Not recorded.</p>
      ) : (
        <>
          <p class="pl-quiet">All who took part, whatever they spoke about:</p>
          <ul>{asked.engagements.map((one) => engagementLine(one, notes))}</ul>
        </>
      )}
      {raisedLine(asked, notes)}
    </div>
  );
}

function engagementLine({ engagement, lines }: AskedEngagement, notes: Notes): Drawn {
  const { plan, id, title } = engagement;
  return (
    <li>
      <a href={urls.engagement(plan, id)}>{title}</a>:{' '}
      {(lines.length === 0 ? [UNCOUNTED] : lines).map(({ count, details, source }, index) => (
        <>
          {index > 0 ? '; ' : null}
          <span class="pl-heard__count">{count}</span>
          {details ? <span class="pl-quiet">{` (${details})`}</span> : null}
          {noteRefs(source, notes)}
        </>
      ))}
    </li>
  );
}

function raisedLine({ raised, engagements }: WhoWasAsked, notes: Notes): Drawn {
  if (raised.length === 0) {
    return (
      <p class="pl-heard__raised">
        <strong>How many of them raised this:</strong> not recorded
      </p>
    );
  }
  return (
    <p class="pl-heard__raised">
      <strong>How many of them raised this:</strong>{' '}
      {raised.map(({ text, source }, index) => (
        <>
          {index > 0 ? '; ' : null}
          {text}
          {noteRefs(source, notes)}
        </>
      ))}
      {raised.length < engagements.length ? '; elsewhere not recorded' : null}
    </p>
  );
}

import type { Chain, ChainSection, VersionFlow } from '../../../data/life/flow-of-plan.ts';
import { urls } from '../../../data/urls.ts';
import { sectionName } from '../../compare/section-name.ts';
import type { Drawn } from '../../drawn.ts';

/** The theme of a chain. */
export function themeLink(plan: string, { theme }: Chain): Drawn {
  return <a href={urls.theme(plan, theme.id)}>{theme.title}</a>;
}

/** Where it was heard. */
export function heardList(plan: string, { heardAt }: Chain): Drawn {
  if (heardAt.length === 0) return <span>Not recorded</span>;
  return (
    <ul class="pl-plain">
      {heardAt.map(({ id, title }) => (
        <li>
          <a href={urls.engagement(plan, id)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** The same in one line. */
export function heardInLine(plan: string, { heardAt }: Chain): Drawn {
  if (heardAt.length === 0) return <>Where it was heard: not recorded</>;
  return (
    <>
      {'Heard at: '}
      {heardAt.map(({ id, title }, index) => (
        <>
          {index > 0 ? '; ' : null}
          <a href={urls.engagement(plan, id)}>{title}</a>
        </>
      ))}
    </>
  );
}

/** What was recorded of its changes, and where they are. */
export function recordList(plan: string, flow: VersionFlow, { records }: Chain): Drawn {
  if (records.length === 0) return <span>No change in this version rests on it</span>;
  return (
    <ul class="pl-plain">
      {records.map((record) => (
        <li>
          <a href={urls.record(plan, flow.after, record.id)}>{record.title}</a>
          {record.basis === 'inferred' ? ' (our reading) ' : ' '}
          <span class="pl-source">
            {record.sections.length === 0 ? 'Which section: not recorded' : 'In '}
            {record.sections.map((section, index) => (
              <>
                {index > 0 ? '; ' : null}
                {sectionLink(plan, section)}
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sectionLink(plan: string, { id, title, version, isGone }: ChainSection): Drawn {
  return (
    <>
      <a href={urls.section(plan, version, id)}>{sectionName(title)}</a>
      {isGone ? ' (gone)' : null}
    </>
  );
}

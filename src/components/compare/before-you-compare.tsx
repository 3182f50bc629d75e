import { urls } from '../../data/urls.ts';
import type { Drawn, MaybeDrawn } from '../drawn.ts';
import { noteRefs } from '../source/note-refs.tsx';
import type { ComparedVersion } from './compared-plan.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** What a reader must know before comparing: of the later version, and of what stands between the two. */
export function beforeYouCompare({ plan, after, skipped, notes }: ComparisonPage): MaybeDrawn {
  const { note, text, label, source } = after;
  if (!note && text !== 'part' && skipped.length === 0) return null;
  return (
    <div class={note ? 'pl-banner' : 'pl-banner pl-banner--calm'}>
      {note ? (
        <p>
          <strong>Before you compare:</strong> {note}
          {noteRefs(source, notes)}
        </p>
      ) : null}
      {text === 'part' ? (
        <p>
          {label} changes parts of the plan. What it does not mention still stands and is not shown
          as removed.
        </p>
      ) : null}
      {skipped.map((version) => skippedVersion(plan.id, version))}
    </div>
  );
}

function skippedVersion(plan: string, { id, label, state }: ComparedVersion): Drawn {
  const wasPublished = state === 'listed';
  return (
    <p>
      {wasPublished ? 'Between the two stands ' : 'Between the two there was to be '}
      <a href={urls.version(plan, id)}>{label}</a>
      {wasPublished
        ? ', of which we hold no text. What it changed is part of this comparison and cannot be told apart.'
        : '. It has no text, so it changed nothing.'}
    </p>
  );
}

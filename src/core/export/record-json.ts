import type { ChangeRecord, Reason } from '../trace/types.ts';

/** A record without its place in the files. */
export interface RecordJson {
  readonly id: string;
  readonly class: ChangeRecord['class'];
  readonly summary: string;
  readonly note?: string;
  readonly reasons: 'not-recorded' | readonly Omit<Reason, 'place'>[];
}

/** A record as data files give it. */
export function recordData({
  id,
  class: judged,
  summary,
  note,
  reasons,
}: ChangeRecord): RecordJson {
  return {
    id,
    class: judged,
    summary,
    ...(note === undefined ? {} : { note }),
    reasons:
      reasons === 'not-recorded' ? reasons : reasons.map(({ place: _, ...reason }) => reason),
  };
}

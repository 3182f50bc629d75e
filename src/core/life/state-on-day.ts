import type { DatedEvent, LifeEvent } from './life-events.ts';

/** How a plan stood at the end of a day. */
export interface StateOnDay<T extends LifeEvent = LifeEvent> {
  /** The version that stood: the last one that was published and not taken back. */
  readonly version: DatedEvent<T> | undefined;
  /** What people could take part in, the first to open before the others. */
  readonly open: readonly DatedEvent<T>[];
  /** The newest first. */
  readonly notices: readonly DatedEvent<T>[];
  /** Made, and not settled as far as is known; the oldest first. */
  readonly promises: readonly DatedEvent<T>[];
  /** The newest first. */
  readonly decisions: readonly DatedEvent<T>[];
  /** The newest first. */
  readonly documents: readonly DatedEvent<T>[];
}

/**
 * How a plan stood at the end of a day, from what had happened by then; nothing later is told.
 *
 * @param events From `datedEvents`: the oldest first.
 * @param day `2021-08-15`.
 *
 * @example
 * stateOn(events, '2021-08-20').open // => [{ kind: 'opened', id: 'consultation', part: 'by post', … }]
 */
export function stateOn<T extends LifeEvent>(
  events: readonly DatedEvent<T>[],
  day: string,
): StateOnDay<T> {
  const past = events.filter((event) => event.day <= day);
  const of = (kind: LifeEvent['kind']) => past.filter((event) => event.kind === kind);
  const unended = (began: LifeEvent['kind'], ended: LifeEvent['kind']) => {
    const over = new Set(of(ended).map(keyOf));
    return of(began).filter((event) => !over.has(keyOf(event)));
  };
  return {
    version: unended('version', 'withdrawn').at(-1),
    open: unended('opened', 'closed'),
    notices: of('notice').reverse(),
    promises: unended('promised', 'settled'),
    decisions: of('decision').reverse(),
    documents: of('document').reverse(),
  };
}

function keyOf({ id, part = '' }: LifeEvent): string {
  return `${id} ${part}`;
}

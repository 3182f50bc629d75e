import type { Comparison } from '../compare/types.ts';
import { frameOf, type LifeStep, sameSections } from './section-links.ts';

/** A section from the version in which it first stood to the last one that has it. */
export interface SectionLife {
  /** Its id and heading in the last version that has it. */
  readonly id: string;
  readonly title: string;
  /** The versions that have it, each with its id there. */
  readonly stands: readonly { readonly version: string; readonly id: string }[];
  /** In the order of the versions; in one version by kind as listed in `SectionEvent`. */
  readonly events: readonly SectionEvent[];
}

/** What a version did to a section. */
export interface SectionEvent {
  readonly kind: 'born' | 'renamed' | 'moved' | 'changed' | 'gone';
  /** The version that brought it about. */
  readonly version: string;
  /** The version before; none for a section that the first version has. */
  readonly before?: string;
  /** Ids of the changes in the comparison of the two; none for the first version. */
  readonly changes: readonly string[];
  /** Of a renamed section: its heading before and after. */
  readonly titles?: readonly [before: string, after: string];
}

/**
 * The lives of all sections of a plan over all its versions, in the order in which they were born.
 *
 * A section that went and came back under the same id has two lives.
 *
 * @param steps In order: each begins with the version that the one before it ends with.
 *
 * @example
 * sectionLives([draftToUpdate])[0]
 * // => { id: 'carers', title: 'Carers', stands: [{ version: '2017-07-update', id: 'carers' }],
 * //      events: [{ kind: 'born', version: '2017-07-update', before: '2016-11-draft', changes: ['c-…'] }] }
 */
export function sectionLives(steps: readonly LifeStep[]): readonly SectionLife[] {
  const [first] = steps;
  if (first === undefined) return [];
  const lives: SectionLife[] = [];
  let living = new Map<string, SectionLife>();
  for (const { id, title } of first.comparison.before) {
    living.set(id, newLife(id, title, { kind: 'born', version: first.before, changes: [] }));
  }
  for (const step of steps) {
    const next = liveOn(living, step);
    lives.push(...next.ended);
    living = next.living;
  }
  return [...lives, ...living.values()].sort(byBirth(steps));
}

/** One step on: who lives on, who is born, who is gone. */
function liveOn(living: ReadonlyMap<string, SectionLife>, step: LifeStep) {
  const { comparison, before, after: version } = step;
  const same = sameSections(comparison);
  const later = new Map([...same].map(([from, to]) => [to, from]));
  const next = new Map<string, SectionLife>();
  for (const { id, title } of comparison.after) {
    const from = later.get(id);
    const life = from === undefined ? undefined : living.get(from);
    const changes = changesOf(from, id, comparison);
    next.set(
      id,
      life === undefined
        ? newLife(id, title, { kind: 'born', version, before, changes })
        : {
            id,
            title,
            stands: [...life.stands, { version, id }],
            events: [...life.events, ...eventsOf(life, id, title, step, changes)],
          },
    );
  }
  const ended = [...living].flatMap(([id, life]): SectionLife[] => {
    if (same.has(id)) return [];
    const changes = changesOf(id, undefined, comparison);
    return [{ ...life, events: [...life.events, { kind: 'gone', version, before, changes }] }];
  });
  return { living: next, ended };
}

function newLife(id: string, title: string, born: SectionEvent): SectionLife {
  return { id, title, stands: [{ version: born.version, id }], events: [born] };
}

function eventsOf(
  life: SectionLife,
  id: string,
  title: string,
  { comparison, before, after: version }: LifeStep,
  changes: readonly string[],
): SectionEvent[] {
  const moves = comparison.changes
    .filter(
      ({ kind, scope, after }) => kind === 'moved' && scope === 'section' && after?.section === id,
    )
    .map((change) => change.id);
  const others = changes.filter((change) => !moves.includes(change));
  const was = frameOf(life.id, comparison.before)?.title ?? life.title;
  return [
    ...(was === title
      ? []
      : [{ kind: 'renamed', version, before, changes, titles: [was, title] } as const]),
    ...(moves.length > 0 ? [{ kind: 'moved', version, before, changes: moves } as const] : []),
    ...(others.length > 0 ? [{ kind: 'changed', version, before, changes: others } as const] : []),
  ];
}

function changesOf(
  from: string | undefined,
  to: string | undefined,
  { changes }: Comparison,
): string[] {
  return changes
    .filter(
      ({ before, after }) =>
        (from !== undefined && before?.section === from) ||
        (to !== undefined && after?.section === to),
    )
    .map(({ id }) => id);
}

/** By the version of birth, then as they stand in it. */
function byBirth(steps: readonly LifeStep[]) {
  const orders = new Map(
    [
      ...steps
        .slice(0, 1)
        .map(({ before, comparison }) => ({ id: before, frames: comparison.before })),
      ...steps.map(({ after, comparison }) => ({ id: after, frames: comparison.after })),
    ].map(({ id, frames }, version) => [
      id,
      { version, sections: new Map(frames.map((frame, index) => [frame.id, index])) },
    ]),
  );
  const placeOf = ({ stands: [birth] }: SectionLife) => {
    const order = orders.get(birth?.version ?? '');
    return [order?.version ?? 0, order?.sections.get(birth?.id ?? '') ?? 0] as const;
  };
  return (a: SectionLife, b: SectionLife): number => {
    const [[versionA, sectionA], [versionB, sectionB]] = [placeOf(a), placeOf(b)];
    return versionA - versionB || sectionA - sectionB;
  };
}

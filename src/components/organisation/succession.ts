import type { Organisation } from '../../schemas/organisations.ts';

/** Which bodies an organisation took over from, and which one took over from it. */
export interface Succession {
  readonly before: readonly Organisation[];
  readonly after: Organisation | undefined;
}

/** What became of an organisation, and out of what it came. */
export function successionOf(
  organisations: readonly Organisation[],
  { id, succeededBy }: Organisation,
): Succession {
  return {
    before: organisations.filter((other) => other.succeededBy === id),
    after: organisations.find((other) => other.id === succeededBy),
  };
}

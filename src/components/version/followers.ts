import type { PlanModel, VersionModel } from '../../data/model.ts';
import { type VersionState, versionState } from './version-words.ts';

/** A version that followed another, or was to follow it. */
export interface Follower {
  /** Begins a line: “Amended by”, “To be replaced by”. */
  readonly verb: string;
  /** Whether it came: what is only announced has changed nothing. */
  readonly hasCome: boolean;
  readonly version: VersionModel;
}

/**
 * How the versions after it stand to a version: the other end of `relationOf`.
 *
 * @example
 * followersOf(plan, draft) // => [{ verb: 'Amended by', hasCome: true, version: … }]
 */
export function followersOf(plan: PlanModel, { id }: VersionModel): Follower[] {
  return plan.versions
    .filter(({ data }) => (data.amends ?? data.replaces) === id)
    .map((version) => {
      const verb = version.data.amends === undefined ? 'replaced by' : 'amended by';
      const state = versionState(plan, version);
      return { verb: followsInWords(state, verb), hasCome: !ANNOUNCED.includes(state), version };
    });
}

const ANNOUNCED: readonly VersionState[] = ['expected', 'outcome'];

function followsInWords(state: VersionState, verb: 'amended by' | 'replaced by'): string {
  if (state === 'expected') return `To be ${verb}`;
  if (state === 'outcome') return `Was to be ${verb}`;
  return verb === 'amended by' ? 'Amended by' : 'Replaced by';
}

import type { Comparison } from '../compare/types.ts';
import { coverageOf, coverageSentences } from '../trace/coverage.ts';
import type { ChangeRecord, Coverage, TracedChange } from '../trace/types.ts';
import type { FrontMatterChange } from '../versions/types.ts';
import { type Brief, changesInBrief } from './brief.ts';
import { jsonText } from './json-text.ts';
import { changesInOneSentence } from './one-sentence.ts';
import { type RecordJson, recordData } from './record-json.ts';
import { changeSchedule, type ScheduledChange } from './schedule.ts';

/** A plan or a version, as data files refer to it. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

export interface ComparisonSource {
  /** Address of the JSON Schema. */
  readonly schema: string;
  readonly plan: Named;
  readonly before: Named;
  readonly after: Named;
  /** Address of the comparison’s page; a change’s address is this one with `#` and its id. */
  readonly address: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  readonly frontMatter: readonly FrontMatterChange[];
  readonly comparison: Comparison;
  readonly traced: readonly TracedChange[];
  /** Records whose place no source gives. */
  readonly unplaced: readonly ChangeRecord[];
}

/** What stands in the `index.json` beside a comparison. */
export interface ComparisonJson {
  readonly $schema: string;
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly notice?: string;
  readonly plan: Named;
  readonly before: Named;
  readonly after: Named;
  readonly address: string;
  readonly inOneSentence: string;
  readonly inBrief: Brief;
  readonly frontMatter: readonly FrontMatterChange[];
  readonly coverage: Coverage;
  readonly coverageInWords: readonly string[];
  /** The full schedule. */
  readonly changes: readonly ChangeJson[];
  readonly unplaced: readonly RecordJson[];
}

export interface ChangeJson extends ScheduledChange {
  readonly address: string;
}

/** Write a comparison with everything that is known about its changes. */
export function comparisonJson(source: ComparisonSource): string {
  return jsonText(comparisonData(source));
}

/** The data of `comparisonJson`. */
export function comparisonData(source: ComparisonSource): ComparisonJson {
  const { schema, plan, before, after, address, notice, frontMatter } = source;
  const { comparison, traced, unplaced } = source;
  const coverage = coverageOf(traced);
  return {
    $schema: schema,
    format: 1,
    ...(notice === undefined ? {} : { notice }),
    plan,
    before,
    after,
    address,
    inOneSentence: changesInOneSentence(comparison.changes),
    inBrief: changesInBrief(comparison, traced),
    frontMatter,
    coverage,
    coverageInWords: coverageSentences(coverage),
    changes: changeSchedule(comparison, traced).map((change) => ({
      ...change,
      address: `${address}#${change.id}`,
    })),
    unplaced: unplaced.map(recordData),
  };
}

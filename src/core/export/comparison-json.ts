import type {
  Change,
  ChangeSide,
  Comparison,
  FigureChange,
  FormChange,
  Row,
  Span,
} from '../compare/types.ts';
import { coverageOf, coverageSentences } from '../trace/coverage.ts';
import { type ThemeOfChange, themesOfChange } from '../trace/themes.ts';
import type { ChangeRecord, Coverage, Trace, TracedChange } from '../trace/types.ts';
import { changesInWords } from './changes-in-words.ts';
import { jsonText } from './json-text.ts';
import { rowsByChange } from './rows-by-change.ts';

/** A plan or a version, as data files refer to it. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

export interface ComparisonSource {
  readonly plan: Named;
  readonly before: Named;
  readonly after: Named;
  /** Address of the comparison’s page; a change’s address is this one with `#` and its id. */
  readonly address: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  readonly comparison: Comparison;
  readonly traced: readonly TracedChange[];
  /** Records whose place no source gives. */
  readonly unplaced: readonly ChangeRecord[];
}

/** What stands in the `index.json` beside a comparison. */
export interface ComparisonJson {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly notice?: string;
  readonly plan: Named;
  readonly before: Named;
  readonly after: Named;
  readonly address: string;
  readonly coverage: Coverage;
  readonly coverageInWords: readonly string[];
  readonly changes: readonly ChangeJson[];
  readonly unplaced: readonly RecordJson[];
}

export interface ChangeJson {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly scope: Change['scope'];
  readonly class: TracedChange['class'];
  readonly explained: TracedChange['explained'];
  readonly inWords: string;
  /** `null` on the side where it does not stand. */
  readonly before: SideJson | null;
  readonly after: SideJson | null;
  /** The words of each of its blocks: kept, added, removed. */
  readonly spans: readonly (readonly Span[])[];
  readonly words: { readonly added: number; readonly removed: number };
  readonly figures: readonly FigureChange[];
  readonly form: readonly FormChange[];
  readonly themes: readonly ThemeOfChange[];
  readonly records: readonly (RecordJson & Pick<Trace, 'by' | 'step'>)[];
}

export interface SideJson {
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/** A record without its place in the files. */
export interface RecordJson {
  readonly id: string;
  readonly class: ChangeRecord['class'];
  readonly summary: string;
  readonly note?: string;
  readonly reasons:
    | 'not-recorded'
    | readonly {
        readonly kind: string;
        readonly theme?: string;
        readonly basis: 'stated' | 'inferred';
        readonly summary?: string;
        readonly source: readonly string[];
      }[];
}

/** Write a comparison with everything that is known about its changes. */
export function comparisonJson(source: ComparisonSource): string {
  return jsonText(comparisonData(source));
}

/** The data of `comparisonJson`. */
export function comparisonData(source: ComparisonSource): ComparisonJson {
  const { plan, before, after, address, notice, comparison, traced, unplaced } = source;
  const coverage = coverageOf(traced);
  const words = new Map(changesInWords(comparison).map((one) => [one.changeId, one.sentence]));
  const rows = rowsByChange(comparison);
  return {
    format: 1,
    ...(notice === undefined ? {} : { notice }),
    plan,
    before,
    after,
    address,
    coverage,
    coverageInWords: coverageSentences(coverage),
    changes: traced.map((one) => ({
      ...changeData(one, rows.get(one.change.id) ?? []),
      address: `${address}#${one.change.id}`,
      inWords: words.get(one.change.id) ?? '',
    })),
    unplaced: unplaced.map(recordData),
  };
}

function changeData(
  traced: TracedChange,
  rows: readonly Row[],
): Omit<ChangeJson, 'address' | 'inWords'> {
  const { change, records, class: judged, explained } = traced;
  return {
    id: change.id,
    kind: change.kind,
    scope: change.scope,
    class: judged,
    explained,
    before: sideData(change.before),
    after: sideData(change.after),
    spans: rows.map(({ spans }) => spans),
    words: change.words,
    figures: change.figures,
    form: change.form,
    themes: themesOfChange(traced),
    records: records.map(({ record, by, step }) => ({
      ...recordData(record),
      by,
      ...(step === undefined ? {} : { step }),
    })),
  };
}

function sideData(side: ChangeSide | undefined): SideJson | null {
  return side === undefined ? null : { section: side.section, title: side.title, text: side.text };
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

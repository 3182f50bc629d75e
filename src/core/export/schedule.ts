import type {
  Change,
  ChangeSide,
  Comparison,
  FigureChange,
  FormChange,
  Row,
  Span,
} from '../compare/types.ts';
import { type ThemeOfChange, themesOfChange } from '../trace/themes.ts';
import type { Trace, TracedChange } from '../trace/types.ts';
import { classOf, explainedBy } from '../trace/verdict.ts';
import { changesInWords } from './changes-in-words.ts';
import { reasonInWords } from './reason-words.ts';
import { type RecordJson, recordData } from './record-json.ts';
import { rowsByChange } from './rows-by-change.ts';

/** One change with all that is known about it: a line of the schedule of amendments. */
export interface ScheduledChange {
  /** From 1, in reading order. */
  readonly number: number;
  readonly id: string;
  readonly kind: Change['kind'];
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
  /** Why, one sentence a reason, each with its basis; none where nobody says. */
  readonly reasons: readonly string[];
  /** What people recorded about it, the nearest first. */
  readonly records: readonly (RecordJson & Pick<Trace, 'by' | 'step'>)[];
}

export interface SideJson {
  /** Id of its section. */
  readonly section: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The full schedule of a comparison: every change once, numbered in reading order, with its texts,
 * figures, reasons and themes. What a committee has printed beside a motion.
 *
 * @param traced What was recorded about the changes; a change that is not in it has no record.
 * @param themeTitle What a theme is called in a reason; its id where this is left out.
 *
 * @example
 * changeSchedule(comparison, traced)
 * // => [{ number: 1, inWords: 'In Finance: £250m became £219m.', reasons: ['Money (our reading).'], … }]
 */
export function changeSchedule(
  comparison: Comparison,
  traced: readonly TracedChange[],
  themeTitle?: (theme: string) => string,
): readonly ScheduledChange[] {
  const words = new Map(changesInWords(comparison).map((one) => [one.changeId, one.sentence]));
  const rows = rowsByChange(comparison);
  const traceOf = new Map(traced.map((one) => [one.change.id, one]));
  return comparison.changes.map((change, index) => ({
    number: index + 1,
    inWords: words.get(change.id) ?? '',
    ...factsOf(change, rows.get(change.id) ?? []),
    ...tracesOf(traceOf.get(change.id) ?? untraced(change), themeTitle),
  }));
}

function untraced(change: Change): TracedChange {
  return { change, records: [], class: classOf(change, []), explained: explainedBy(change, []) };
}

function factsOf(change: Change, rows: readonly Row[]) {
  return {
    id: change.id,
    kind: change.kind,
    scope: change.scope,
    before: sideData(change.before),
    after: sideData(change.after),
    spans: rows.map(({ spans }) => spans),
    words: change.words,
    figures: change.figures,
    form: change.form,
  };
}

function tracesOf(traced: TracedChange, themeTitle: ((theme: string) => string) | undefined) {
  const { records, class: judged, explained } = traced;
  const reasons = records.flatMap(({ record }) =>
    record.reasons === 'not-recorded' ? [] : record.reasons,
  );
  return {
    class: judged,
    explained,
    themes: themesOfChange(traced),
    reasons: [...new Set(reasons.map((reason) => reasonInWords(reason, themeTitle)))],
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

import type { ChangeOfTheme } from '../trace/themes.ts';
import type { Named } from './comparison-json.ts';
import type { HandlingJson } from './engagement-json.ts';
import { jsonText } from './json-text.ts';
import { type RecordJson, recordData } from './record-json.ts';

export interface ThemeSource {
  readonly plan: Named;
  readonly theme: Named;
  readonly origin: 'asked' | 'emerged';
  /** Ids of the theme that it is a part of, and of its own parts. */
  readonly parent?: string;
  readonly parts: readonly string[];
  /** Other words under which people may look for it. */
  readonly alsoKnownAs: readonly string[];
  readonly stance?: string;
  /** What kind of thing people said; empty where that is not recorded. */
  readonly said: readonly string[];
  /** Id of the version that people spoke about, and the sections of it that the theme is about. */
  readonly about: string;
  readonly sections: readonly string[];
  /** As recorded, one by one: counts of different units or engagements are never added up. */
  readonly heardAt:
    | 'not-recorded'
    | readonly {
        readonly engagement: string;
        readonly count?: number | 'fewer-than-5';
        readonly unit?: string;
        readonly source: readonly string[];
      }[];
  /** What was done with it, as far as that is recorded of this theme by itself. */
  readonly handling: readonly HandlingJson[];
  readonly dispositions: readonly {
    readonly version: string;
    readonly disposition: string;
    readonly basis?: 'stated' | 'inferred';
    readonly reason?: string;
    readonly sections: readonly string[];
    readonly source: readonly string[];
  }[];
  readonly source: readonly string[];
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  /** What the theme led to, by pair of versions. */
  readonly pairs: readonly ThemePair[];
}

export interface ThemePair {
  /** Ids of the two versions. */
  readonly before: string;
  readonly after: string;
  /** Address of their comparison. */
  readonly address: string;
  readonly changes: readonly ChangeOfTheme[];
  /** Sections that the theme is about and in which nothing changed. */
  readonly unchanged: readonly { readonly id: string; readonly title: string }[];
}

/** What stands in the `index.json` beside a theme. */
export interface ThemeJson extends Omit<ThemeSource, 'pairs'> {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
  readonly pairs: readonly ThemePairJson[];
}

export interface ThemePairJson extends Omit<ThemePair, 'changes' | 'unchanged'> {
  readonly changes: readonly {
    readonly id: string;
    readonly address: string;
    readonly kind: string;
    /** Where it stands, or stood when it was removed. */
    readonly section: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly basis: 'stated' | 'inferred';
    readonly by: 'passage' | 'section';
    readonly records: readonly RecordJson[];
  }[];
  readonly unchanged: readonly { readonly id: string; readonly title: string }[];
}

/** Write a theme with the changes that it led to and the sections that it left as they were. */
export function themeJson(source: ThemeSource): string {
  return jsonText(themeData(source));
}

/** The data of `themeJson`. */
export function themeData({ pairs, ...theme }: ThemeSource): ThemeJson {
  return { format: 1, ...theme, pairs: pairs.map(pairData) };
}

function pairData({ changes, unchanged, ...pair }: ThemePair): ThemePairJson {
  return {
    ...pair,
    changes: changes.map(({ traced: { change }, basis, by, records }) => ({
      id: change.id,
      address: `${pair.address}#${change.id}`,
      kind: change.kind,
      section: (change.after ?? change.before)?.section ?? '',
      before: change.before?.text ?? null,
      after: change.after?.text ?? null,
      basis,
      by,
      records: records.map(({ record }) => recordData(record)),
    })),
    unchanged: unchanged.map(({ id, title }) => ({ id, title })),
  };
}

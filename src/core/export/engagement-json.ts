import type { HandlingStep } from '../life/handling.ts';
import type { Opening } from '../life/opening.ts';
import type { Stage } from '../life/stages.ts';
import type { Named } from './comparison-json.ts';
import { jsonText } from './json-text.ts';

export interface EngagementSource {
  readonly plan: Named;
  readonly engagement: Named;
  readonly kind: string;
  readonly summary: string;
  readonly purpose?: string;
  readonly period: { readonly from: string; readonly to: string };
  /**
   * When people can take part, ways with the same last day together. Whether it is open is not
   * said: it follows from these days and from the day of reading in the United Kingdom.
   */
  readonly openings: readonly Opening[];
  /** Id of the version that people were asked about, and sections of it. */
  readonly about: string;
  readonly askedAbout: readonly string[];
  readonly organisers: readonly string[];
  readonly analysedBy: 'not-recorded' | (Cited & { name: string; isIndependent: boolean });
  readonly ways: readonly (Cited & { how: string; detail?: string; until: string })[];
  readonly accessible: readonly (Cited & { what: string; how?: string })[];
  readonly participation: readonly ParticipationJson[];
  readonly events: readonly (Cited & {
    date: string;
    time?: string;
    place: string;
    note?: string;
  })[];
  readonly stages: readonly (Cited & StageJson)[];
  readonly handling: readonly HandlingJson[];
  readonly documents: readonly Named[];
  /** Themes that were heard there, as far as that is recorded. */
  readonly themes: readonly Named[];
  readonly source: readonly string[];
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
}

interface Cited {
  readonly source: readonly string[];
}

/** As recorded, one by one: counts are never added up, and a sum of ours says of what. */
export interface ParticipationJson extends Cited {
  readonly count?: number | 'fewer-than-5' | 'not-recorded';
  readonly share?: string;
  readonly unit: string;
  readonly statedAs?: string;
  readonly qualifier?: string;
  readonly group?: string;
  readonly channel?: string;
  readonly ofEvent?: string;
  readonly sumOf?: string;
}

interface StageJson {
  readonly stage: Stage;
  readonly date: string;
  readonly note?: string;
  /** Ids. */
  readonly notice?: string;
  readonly meeting?: string;
  readonly document?: string;
}

/** A step of handling feedback; one that no source tells of is not there. */
export interface HandlingJson extends Cited {
  readonly step: HandlingStep;
  readonly date: string;
  readonly by?: string;
  readonly with?: string;
  /** Id. */
  readonly document?: string;
  readonly note?: string;
}

/** What stands in the `index.json` beside an engagement. */
export interface EngagementJson extends EngagementSource {
  /** Raised when the meaning of a field changes. */
  readonly format: 1;
}

/** Write a listening activity with all that is recorded of it. */
export function engagementJson(source: EngagementSource): string {
  const data: EngagementJson = { format: 1, ...source };
  return jsonText(data);
}

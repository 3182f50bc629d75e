import type { ChangeRecord } from '../../core/trace/types.ts';
import type { AboutVersion } from '../../core/versions/types.ts';
import type { VersionFrontMatter } from '../../schemas/version.ts';
import type { CitedStatement } from '../source/cited-statement.ts';
import type { WhoWasAsked } from '../theme/who-was-asked.ts';
import type { VersionState } from '../version/version-words.ts';

/**
 * What the pages of comparisons say of a plan besides its texts: plain data, so that a browser can
 * draw the comparison of any two of its versions as the build draws those that it foresees.
 */
export interface ComparedPlan {
  readonly id: string;
  readonly title: string;
  /** What menus and captions call it. */
  readonly name: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
  /** Names of whoever publishes it, as a citation begins with them. */
  readonly organisations: readonly string[];
  /** Address of the site: a citation needs addresses with their host. */
  readonly site: string;
  /** Oldest first. */
  readonly versions: readonly ComparedVersion[];
  /** In the order of the plan. */
  readonly themes: readonly ComparedTheme[];
  /** Each version with text against the nearest earlier one with text; oldest first. */
  readonly steps: readonly VersionPair[];
  /** The other pairs whose comparison the build gives a page of its own. */
  readonly others: readonly VersionPair[];
  /** Every statement that one of its comparisons may cite. */
  readonly statements: readonly CitedStatement[];
}

export interface ComparedVersion {
  readonly id: string;
  readonly label: string;
  readonly kind: VersionFrontMatter['kind'];
  /** How much text it holds itself. */
  readonly text: VersionFrontMatter['text'];
  /** Whether its text is held, as amended where it is a part: only then can it be compared. */
  readonly isHeld: boolean;
  readonly state: VersionState;
  /** As vague as it is. */
  readonly published?: string;
  /** `published 26 July 2017`. */
  readonly dateInWords: string;
  readonly summary: string;
  /** What a reader must know before comparing, and the statements that say so. */
  readonly note?: string;
  readonly source: readonly string[];
  /** What stands before its text, for the section on what two versions say of themselves. */
  readonly about: AboutVersion;
  /** Id of the version that it amends or replaces. */
  readonly previous?: string;
  /** Its published files, by their path in the text. */
  readonly files: readonly { readonly path: string }[];
  /** What is recorded of it; their places name no line. */
  readonly records: readonly ChangeRecord[];
}

export interface ComparedTheme {
  readonly id: string;
  readonly title: string;
  readonly asked: WhoWasAsked;
}

/** Ids of an earlier and of a later version. */
export interface VersionPair {
  readonly before: string;
  readonly after: string;
}

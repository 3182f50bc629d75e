import type { Comparison } from '../core/compare/types.ts';
import type { PlanDocument } from '../core/document/types.ts';
import type { FileDifferences } from '../core/ledger/files.ts';
import type { VersionState } from '../core/ledger/states.ts';
import type { CorrectedEntry, Ledger, SealingEntry } from '../core/ledger/types.ts';
import type { ChangeRecord, Coverage, TracedChange } from '../core/trace/types.ts';
import type { Commitment } from '../schemas/commitments.ts';
import type { DocumentData } from '../schemas/documents.ts';
import type { EngagementData } from '../schemas/engagement.ts';
import type { Term } from '../schemas/glossary.ts';
import type { MeasureData } from '../schemas/measure.ts';
import type { MeetingData } from '../schemas/meeting.ts';
import type { Moved } from '../schemas/moved.ts';
import type { NewsFrontMatter } from '../schemas/news.ts';
import type { NoticeFrontMatter } from '../schemas/notice.ts';
import type { Organisation } from '../schemas/organisations.ts';
import type { PageFrontMatter } from '../schemas/page.ts';
import type { Person } from '../schemas/people.ts';
import type { Plan } from '../schemas/plan.ts';
import type { ReportFrontMatter } from '../schemas/report.ts';
import type { ReportAnswers } from '../schemas/report-answers.ts';
import type { Site } from '../schemas/site.ts';
import type { Publication, Statement } from '../schemas/sources.ts';
import type { ThemeFrontMatter } from '../schemas/theme.ts';
import type { VersionFrontMatter } from '../schemas/version.ts';

/** All that a content folder says, checked and joined: what every page, feed and command is made from. */
export interface SiteModel {
  readonly site: Site;
  readonly publications: ReadonlyMap<string, Publication>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** Real ones before invented ones, each in the order of their names. */
  readonly plans: readonly PlanModel[];
  /** Newest first. */
  readonly news: readonly NewsModel[];
  /** In the order of their menus. */
  readonly pages: readonly PageModel[];
  /** What others reported on plans; newest first. */
  readonly reports: readonly ReportModel[];
  /** In the order of their names. */
  readonly organisations: readonly Organisation[];
  /** In the order of their names. */
  readonly people: readonly Person[];
  /** In the order of their terms. */
  readonly glossary: readonly Term[];
  /** What was published, corrected and withdrawn, as of the moment of the build. */
  readonly ledger: LedgerModel;
  /** Addresses that stand elsewhere now. */
  readonly moved: readonly Moved[];
  /** Digest of what every page shows, or may show, of the site: menus, sources, news, the day. */
  readonly digest: string;
}

export interface LedgerModel {
  readonly ledger: Ledger;
  /** In the order in which they were published. */
  readonly versions: readonly SealedVersion[];
}

/** All that the ledger says of a version, with the texts that it had before it was corrected. */
export interface SealedVersion {
  readonly state: VersionState;
  /** Oldest first; none of a withdrawn version. */
  readonly corrections: readonly CorrectionModel[];
}

/** A mended mistake: what a version said before, and what of it is different now. */
export interface CorrectionModel {
  readonly entry: CorrectedEntry;
  /** The entry that fixed what it said before. */
  readonly was: SealingEntry;
  /** Its own text before. */
  readonly text: PlanDocument;
  readonly comparison: Comparison;
  readonly files: FileDifferences;
  /** The files that its text shows, as they were before. */
  readonly oldFiles: readonly ContentFile[];
}

export interface PlanModel {
  readonly id: string;
  readonly data: Plan;
  /** Oldest first, in the order of `amends` and `replaces`. */
  readonly versions: readonly VersionModel[];
  /** The newest version whose text we hold: what the plan says now. */
  readonly current: VersionModel | undefined;
  /** Parents before their parts, otherwise in the order of their titles. */
  readonly themes: readonly ThemeModel[];
  /** Oldest first. */
  readonly engagements: readonly EngagementModel[];
  readonly commitments: readonly Commitment[];
  /** Newest first. */
  readonly notices: readonly NoticeModel[];
  /** Oldest first. */
  readonly meetings: readonly MeetingModel[];
  /** Oldest first. */
  readonly documents: readonly DocumentData[];
  /** Files that its documents list: their path (`files/report.pdf`) and where they are. */
  readonly files: readonly ContentFile[];
  /** In the order of their titles. */
  readonly measures: readonly MeasureModel[];
  /** How it answers reports of others, one entry a report. */
  readonly reportAnswers: readonly ReportAnswers[];
  /** Each version with text against the nearest earlier one with text; oldest first. */
  readonly steps: readonly TracedComparison[];
  /** Each earlier version with text against the current one, where that is not a step. */
  readonly since: readonly TracedComparison[];
  /** Pairs that are neither, but have an address since an earlier version was current. */
  readonly kept: readonly TracedComparison[];
  /** Digest of all that its pages show of the plan itself. */
  readonly digest: string;
}

export interface VersionModel {
  readonly plan: string;
  readonly id: string;
  readonly data: VersionFrontMatter;
  /** Id of the version that it amends or replaces. */
  readonly previous: string | undefined;
  /** The text that this version holds itself; none for `text: none`. */
  readonly own: PlanDocument | undefined;
  /** The plan as amended by it: its own text where it is whole; none where no text is held. */
  readonly effective: PlanDocument | undefined;
  /** Digest of all that `own` and `effective` were made from. */
  readonly textDigest: string;
  /** Chapters of a long version, in order; empty when it is one file. */
  readonly chapters: readonly Chapter[];
  /** What `changes.yaml` records. */
  readonly records: readonly ChangeRecord[];
  /** Published files: their path in the text (`files/map.png`) and where they are. */
  readonly files: readonly ContentFile[];
}

export interface Chapter {
  /** From the file name without its number: `our-area` of `01-our-area.mdx`. */
  readonly id: string;
  readonly title: string;
  /** Ids of its sections, in order. */
  readonly sections: readonly string[];
}

/** A published file of a plan or of one of its versions. */
export interface ContentFile {
  /** Below the folder of the plan or version: `files/map.png`. */
  readonly path: string;
  /** Absolute path of the file that is copied. */
  readonly source: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string;
}

/** Two versions of a plan, what changed between them, and why as far as anyone recorded it. */
export interface TracedComparison {
  readonly plan: string;
  readonly before: VersionModel;
  readonly after: VersionModel;
  readonly comparison: Comparison;
  readonly changes: readonly TracedChange[];
  /** Records whose place no source gives; shown at the head. */
  readonly unplaced: readonly ChangeRecord[];
  readonly coverage: Coverage;
  /** Versions between the two that hold no text, in order. */
  readonly skipped: readonly VersionModel[];
}

export interface ThemeModel {
  readonly plan: string;
  readonly id: string;
  readonly data: ThemeFrontMatter;
  /** What we heard. */
  readonly text: PlanDocument;
  /** Ids of the themes that are parts of it. */
  readonly parts: readonly string[];
}

export interface EngagementModel {
  readonly plan: string;
  readonly id: string;
  readonly data: EngagementData;
}

export interface NoticeModel {
  readonly plan: string;
  readonly id: string;
  readonly data: NoticeFrontMatter;
  /** What it says, in our words. */
  readonly text: PlanDocument;
  /** Passages of it that no longer hold, in the order of its text. */
  readonly overtaken: readonly OvertakenPassage[];
}

/** A passage of a notice of which a later notice says otherwise. */
export interface OvertakenPassage {
  /** The block in which it stands. */
  readonly block: string;
  /** Its words, as the later notice quotes them. */
  readonly quote: string;
  /** Id of the later notice. */
  readonly by: string;
  /** What holds now. */
  readonly now: string;
  readonly source: readonly string[];
}

export interface MeetingModel {
  readonly plan: string;
  readonly id: string;
  readonly data: MeetingData;
}

export interface MeasureModel {
  readonly plan: string;
  readonly id: string;
  readonly data: MeasureData;
}

export interface ReportModel {
  readonly id: string;
  readonly data: ReportFrontMatter;
  /** Our account of it. */
  readonly text: PlanDocument;
}

export interface NewsModel {
  readonly id: string;
  readonly data: NewsFrontMatter;
}

export interface PageModel {
  readonly id: string;
  readonly data: PageFrontMatter;
}

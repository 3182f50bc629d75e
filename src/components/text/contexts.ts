import { type RenderContext, renderContext } from '../../core/document/hast/context.ts';
import type { TracedChange } from '../../core/trace/types.ts';
import { urls } from '../../data/urls.ts';
import { type Notes, noteAnchor } from '../source/notes.ts';

/** The deepest level that HTML has. */
const DEEPEST_HEADING = 6;

/** A version as far as links and files of its text are concerned. */
interface LinkedVersion {
  readonly id: string;
  readonly previous?: string;
  readonly files: readonly { readonly path: string }[];
}

interface LinkedPlan {
  readonly id: string;
  readonly versions: readonly LinkedVersion[];
}

/** Two versions of which one merged reading is drawn. */
export interface DrawnPair {
  /** Of the page that shows the comparison. */
  readonly address: string;
  readonly before: LinkedVersion;
  readonly after: LinkedVersion;
  /** When the later one was published, as vague as it is. */
  readonly published?: string;
  readonly changes: readonly TracedChange[];
}

/**
 * How the text of a version is drawn on a reading page: headings carry the ids of their sections
 * and links to themselves.
 *
 * @param isHere Tells which sections stand on the page; links to others lead to the version’s own page.
 */
export function readerContext(
  plan: LinkedPlan,
  version: LinkedVersion,
  notes: Notes,
  isHere: (section: string) => boolean,
): RenderContext {
  return renderContext({
    ...linksFor(plan, () => version, isHere),
    note: noteFrom(notes),
    headingLevel: (depth) => Math.min(Math.max(depth, 2), DEEPEST_HEADING),
    permalinks: true,
  });
}

/** How a text without sections of its own is drawn: what was heard of a theme. */
export function plainContext(
  plan: LinkedPlan,
  version: LinkedVersion | undefined,
  notes: Notes,
): RenderContext {
  return renderContext({
    ...(version &&
      linksFor(
        plan,
        () => version,
        () => false,
      )),
    note: noteFrom(notes),
    headingLevel: (depth) => Math.min(Math.max(depth + 1, 3), DEEPEST_HEADING),
    claimId: () => false,
  });
}

/**
 * How the merged reading of a comparison is drawn.
 *
 * @param headingLevel Level of a heading of the text among those of the page.
 * @param claimsIds Whether the fragments of changes and sections lead here: true once on a page.
 */
export function comparisonContext(
  plan: LinkedPlan,
  { address, before, after, published, changes }: DrawnPair,
  notes: Notes,
  headingLevel: (depth: number) => number,
  claimsIds: boolean,
): RenderContext {
  const known = new Map(changes.map(({ change }) => [change.id, change]));
  const versionOf = (side: 'before' | 'after') => (side === 'before' ? before : after);
  const own = renderContext();
  return {
    ...own,
    ...linksFor(plan, versionOf, () => false),
    note: noteFrom(notes),
    headingLevel,
    claimId: (id) => claimsIds && own.claimId(id),
    change: (id) => {
      const change = known.get(id);
      const isElsewhere = change?.before?.title !== change?.after?.title;
      return (
        change && {
          href: `${address}#${id}`,
          ...datetimeOf(published),
          // Of a section that moved as a whole its own name would not say where to.
          ...(isElsewhere && change.before && { from: change.before.title }),
          ...(isElsewhere && change.after && { to: change.after.title }),
        }
      );
    },
  };
}

type LinkContext = Pick<RenderContext, 'commitment' | 'file' | 'link'>;

function linksFor(
  plan: LinkedPlan,
  versionOf: (side: 'before' | 'after') => LinkedVersion,
  isHere: (section: string) => boolean,
): LinkContext {
  return {
    commitment: (id) => urls.commitment(plan.id, id),
    file: (src, side) => urls.file(plan.id, holderOf(plan, versionOf(side), src), src),
    link: (url, side) => {
      if (url.startsWith('#')) {
        const section = url.slice(1);
        return isHere(section) ? url : urls.section(plan.id, versionOf(side).id, section);
      }
      return url.startsWith('/') ? urls.asset(url) : url;
    },
  };
}

/** A part of a plan leaves files where they are: the version that holds one is it or one before it. */
function holderOf(plan: LinkedPlan, version: LinkedVersion, src: string): string {
  if (version.files.some(({ path }) => path === src)) return version.id;
  const previous = plan.versions.find(({ id }) => id === version.previous);
  return previous === undefined ? version.id : holderOf(plan, previous, src);
}

function noteFrom(notes: Notes): RenderContext['note'] {
  return (source) => ({ number: notes.numberOf(source) ?? 0, id: noteAnchor(source) });
}

/** HTML takes exact dates only. */
function datetimeOf(published = '') {
  return /^\d{4}-\d{2}-\d{2}$/.test(published) ? { datetime: published } : {};
}

import type { ComparedPlan } from '../../components/compare/compared-plan.ts';
import { sectionName } from '../../components/compare/section-name.ts';
import { noteAnchor } from '../../components/source/notes.ts';
import { readerContext } from '../../components/text/contexts.ts';
import type { RenderContext } from '../../core/document/hast/context.ts';
import { hastOfBlocks, htmlOf } from '../../core/document/hast.ts';
import type { Section } from '../../core/document/types.ts';
import { documentFromJson, type VersionJson } from '../../core/export/document-json.ts';

/** The text of one version, ready to stand in the page. */
export interface CleanText {
  readonly label: string;
  readonly sections: readonly HTMLElement[];
}

interface Asked {
  /** Address of what comparisons say of the plan. */
  readonly plan: string;
  readonly version: string;
  /** Address of the version’s data. */
  readonly text: string;
  readonly side: 'before' | 'after';
}

/** As long as a reader does not notice that the page is busy, in milliseconds. */
const TURN = 40;

/**
 * Fetch a version and draw its text, section by section and giving way to the reader in between.
 *
 * @throws When the data cannot be fetched.
 */
export async function drawCleanText(page: Document, asked: Asked): Promise<CleanText> {
  const [plan, json] = await Promise.all([
    fetchJson<ComparedPlan>(asked.plan),
    fetchJson<VersionJson>(asked.text),
  ]);
  const context = contextOf(page, plan, asked);
  const anchors = anchorsOf(page, asked.side);
  const sections: HTMLElement[] = [];
  let turn = performance.now();
  for (const section of documentFromJson(json).sections) {
    sections.push(sectionElement(page, section, anchors, context));
    if (performance.now() - turn > TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
  }
  return { label: json.version.title, sections };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function sectionElement(
  page: Document,
  { id, title, blocks }: Section,
  anchors: ReadonlyMap<string, string>,
  context: RenderContext,
): HTMLElement {
  const element = page.createElement('section');
  // The fragment of the section in the marked text, so that the list of sections leads here too.
  element.dataset.section = anchors.get(id) ?? id;
  element.dataset.title = sectionName(title);
  element.className = 'pl-prose';
  element.innerHTML = htmlOf(hastOfBlocks(blocks, context));
  return element;
}

/** By the id of a section in the version, its fragment in the marked text. */
function anchorsOf(page: Document, side: 'before' | 'after'): Map<string, string> {
  const lines = page.querySelectorAll<HTMLElement>(`.pl-contents li[data-${side}]`);
  return new Map(
    [...lines].flatMap(({ dataset, firstElementChild }) =>
      firstElementChild instanceof HTMLAnchorElement
        ? [[dataset[side] ?? '', firstElementChild.hash.slice(1)] as const]
        : [],
    ),
  );
}

/** As on the version’s own page; its ids are others than those of the marked text, which stays on the page. */
function contextOf(page: Document, plan: ComparedPlan, { version, side }: Asked): RenderContext {
  const own = plan.versions.find(({ id }) => id === version);
  if (own === undefined) throw new Error(`No version ${version}.`);
  const sources = [...page.querySelectorAll('li[id^="source-"]')].map(({ id }) => id);
  const notes = {
    ids: [],
    numberOf: (source: string) => sources.indexOf(noteAnchor(source)) + 1 || undefined,
  };
  const context = readerContext(plan, own, notes, () => false);
  const given = new Set<string>();
  return {
    ...context,
    permalinks: false,
    headingLevel: (depth) => Math.min(Math.max(depth + 1, 3), 6),
    footnote: (label) => {
      const { number, id } = context.footnote(label);
      return { number, id: `${side}_${id}` };
    },
    claimId: (id) => id.startsWith(`${side}_`) && !given.has(id) && given.add(id) !== undefined,
  };
}

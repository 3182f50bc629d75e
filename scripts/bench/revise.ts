import { type PlanText, plainText, type TextSection, type Unit, type Writer } from './plan-text.ts';
import type { Random } from './random.ts';

/** What was done to a text, said as a record of `changes.yaml` says it. */
export interface Revision {
  readonly kind: 'edited' | 'removed' | 'added' | 'split' | 'moved' | 'section';
  /** A quote of one place that changed, or the section that came or went. */
  readonly at:
    | { readonly after: string }
    | { readonly before: string }
    | { readonly section: string };
}

/**
 * A later version of a text, about a tenth of which is different: words, paragraphs, list items,
 * rows and sections that came, went, were split or moved.
 */
export function revise(
  { sections }: PlanText,
  writer: Writer,
): { readonly text: PlanText; readonly revisions: readonly Revision[] } {
  const { random } = writer;
  const removed = random.below(sections.length);
  const added = writer.section(2);
  const revised = sections
    .filter((_, index) => index !== removed)
    .map((s) => reviseSection(s, writer));
  const sorted = moveSection(putElsewhere(revised), random);
  const place = random.below(sorted.length + 1);
  return {
    text: { sections: sorted.toSpliced(place, 0, added) },
    revisions: [
      { kind: 'section', at: { section: added.id } },
      { kind: 'section', at: { section: sections[removed]?.id ?? '' } },
      ...revised.flatMap(({ revisions }) => revisions),
    ],
  };
}

interface Revised {
  readonly section: TextSection;
  readonly revisions: readonly Revision[];
  /** Paragraphs that are to stand elsewhere. */
  readonly leaving: readonly Unit[];
}

interface Step {
  readonly stay: readonly Unit[];
  readonly leave?: Unit;
  readonly revision?: Revision;
}

function reviseSection(section: TextSection, writer: Writer): Revised {
  const steps = section.units.map((unit) => reviseUnit(unit, writer));
  return {
    section: { ...section, units: steps.flatMap(({ stay }) => stay) },
    revisions: steps.flatMap(({ revision }) => revision ?? []),
    leaving: steps.flatMap(({ leave }) => leave ?? []),
  };
}

/** Of a hundred units 90 stay; 5 are edited; the rest come, go, are split and move. */
function reviseUnit(unit: Unit, writer: Writer): Step {
  const draw = writer.random.below(100);
  if (draw < 5) return edit(unit, writer);
  if (draw < 6) return { stay: [], revision: { kind: 'removed', at: { before: lead(unit) } } };
  if (draw < 7) {
    const added = writer.unit(unit.kind);
    return { stay: [unit, added], revision: { kind: 'added', at: { after: lead(added) } } };
  }
  if (unit.kind !== 'paragraph') return draw < 10 ? edit(unit, writer) : { stay: [unit] };
  if (draw < 8) return split(unit);
  if (draw < 10) {
    return { stay: [], leave: unit, revision: { kind: 'moved', at: { after: lead(unit) } } };
  }
  return { stay: [unit] };
}

function edit(unit: Unit, writer: Writer): Step {
  const { random } = writer;
  switch (unit.kind) {
    case 'paragraph': {
      const sentence = writer.sentence();
      const sentences = unit.sentences.with(random.below(unit.sentences.length), sentence);
      return {
        stay: [{ ...unit, sentences }],
        revision: { kind: 'edited', at: { after: sentence.text } },
      };
    }
    case 'item':
    case 'row': {
      const edited = writer.unit(unit.kind);
      const stay =
        edited.kind === 'row' && unit.kind === 'row'
          ? { ...unit, cells: unit.cells.with(1, `${edited.cells[1]} more`) }
          : edited;
      return { stay: [stay], revision: { kind: 'edited', at: { after: plainText(stay) } } };
    }
  }
}

function split(unit: Extract<Unit, { kind: 'paragraph' }>): Step {
  const { sentences } = unit;
  if (sentences.length < 2) return { stay: [unit] };
  const middle = Math.ceil(sentences.length / 2);
  return {
    stay: [
      { ...unit, sentences: sentences.slice(0, middle) },
      { ...unit, sentences: sentences.slice(middle) },
    ],
    revision: { kind: 'split', at: { after: sentences[middle]?.text ?? '' } },
  };
}

/** Puts each leaving paragraph at the head of a section half the text away. */
function putElsewhere(revised: readonly Revised[]): TextSection[] {
  const away = Math.floor(revised.length / 2);
  return revised.map(({ section }, index) => {
    const arriving = revised[(index + away) % revised.length]?.leaving ?? [];
    return { ...section, units: [...arriving, ...section.units] };
  });
}

function moveSection(sections: readonly TextSection[], { below }: Random): TextSection[] {
  const moved = sections[below(sections.length)];
  if (!moved) return [...sections];
  const others = sections.filter((section) => section !== moved);
  return others.toSpliced(below(sections.length), 0, moved);
}

/** What tells a unit from all others: its first sentence, or its row. */
function lead(unit: Unit): string {
  return unit.kind === 'paragraph' ? (unit.sentences[0]?.text ?? '') : plainText(unit);
}

import type { Random } from './random.ts';
import { figure, heading, rowName, sentence } from './sentences.ts';

/** A made-up text of a plan, as operations on it need it. */
export interface PlanText {
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  /** Neighbouring items are one list, neighbouring rows one table. */
  readonly units: readonly Unit[];
}

export type Unit =
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'item'; readonly sentence: Sentence }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

export interface Sentence {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'link';
}

/** Writes what no earlier text of the plan has, so that a quote always means one place. */
export interface Writer {
  readonly random: Random;
  readonly sentence: () => Sentence;
  readonly unit: (kind: Unit['kind']) => Unit;
  readonly section: (depth: number) => TextSection;
}

/** One writer writes all versions of a plan. */
export function writerWith(random: Random): Writer {
  const written = new Set<string>();
  let sections = 0;

  const unique = (write: (random: Random) => string) => {
    let text = write(random);
    while (written.has(text)) text = write(random);
    written.add(text);
    return text;
  };
  const newSentence = (): Sentence => {
    const text = unique(sentence);
    const look = random.percent(LOOKS) ? random.pick(['strong', 'link'] as const) : 'plain';
    return { text, look };
  };
  const unit = (kind: Unit['kind']): Unit => {
    switch (kind) {
      case 'paragraph':
        return { kind, sentences: times(2 + random.below(4), newSentence) };
      case 'item':
        return { kind, sentence: newSentence() };
      case 'row':
        return { kind, cells: [unique(rowName), figure(random), figure(random)] };
    }
  };
  const section = (depth: number): TextSection => {
    sections += 1;
    const units = times(2 + random.below(4), () => unit('paragraph'));
    const more = random.pick(['item', 'row', undefined, undefined] as const);
    return {
      id: `section-${sections}`,
      title: heading(random),
      depth,
      units: more ? [...units, ...times(3 + random.below(5), () => unit(more))] : units,
    };
  };
  return { random, sentence: newSentence, unit, section };
}

// Of a hundred sentences.
const LOOKS = 8;
const SUBSECTIONS = 60;

/** A text of at least so many words. */
export function writePlanText(writer: Writer, words: number): PlanText {
  const sections: TextSection[] = [];
  for (let written = 0; written < words; ) {
    const depth = sections.length > 0 && writer.random.percent(SUBSECTIONS) ? 3 : 2;
    const next = writer.section(depth);
    sections.push(next);
    written += wordsIn(next);
  }
  return { sections };
}

function wordsIn({ title, units }: TextSection): number {
  return [title, ...units.map(plainText)].join(' ').split(' ').length;
}

/** A unit as readers read it. */
export function plainText(unit: Unit): string {
  switch (unit.kind) {
    case 'paragraph':
      return unit.sentences.map(({ text }) => text).join(' ');
    case 'item':
      return unit.sentence.text;
    case 'row':
      return unit.cells.join(' ');
  }
}

export function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

import { describe, expect, test } from 'vitest';
import { effectiveDocument, type SectionPlace } from './effective.ts';
import { doc, footnote, note, p, section, top } from './test-builders.ts';
import type { PlanDocument } from './types.ts';

const at = { file: 'index.mdx', line: 9 };

const draft = doc(
  top(p('About the draft.')),
  section('Urgent care', p('Old words.')),
  section({ title: 'Ambulances', depth: 3 }, p('Ten of them.')),
  section('Mental health', p('Beds.')),
  section({ title: 'Crisis line', depth: 3 }, p('By day.')),
  section('Estates', p('Two sites.')),
);

function amend(
  part: PlanDocument,
  place: Record<string, SectionPlace> = {},
  repeals: string[] = [],
  base = draft,
) {
  const { document, errors } = effectiveDocument(base, part, { place, repeals }, at);
  return {
    ids: document.sections.map(({ id }) => id),
    texts: document.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    errors: errors.map(({ message }) => message),
    document,
  };
}

describe('effectiveDocument', () => {
  test('leaves a plan as it is when the part says nothing', () => {
    expect(amend(doc()).document).toEqual(draft);
  });

  test('puts a section into the place of the one with its id, and keeps the sections below', () => {
    const { ids, texts, errors } = amend(doc(section('Urgent care', p('New words.'))));
    expect(ids).toEqual(draft.sections.map(({ id }) => id));
    expect(texts).toContain('New words.');
    expect(texts).not.toContain('Old words.');
    expect(texts).toContain('Ten of them.');
    expect(errors).toEqual([]);
  });

  test('puts a new section behind another and all below it', () => {
    const { ids, errors } = amend(doc(section('Carers', p('Care.'))), {
      carers: { after: 'mental-health' },
    });
    expect(ids.slice(3)).toEqual(['mental-health', 'crisis-line', 'carers', 'estates']);
    expect(errors).toEqual([]);
  });

  test('puts a new section in front of another', () => {
    const { ids } = amend(doc(section('Carers')), { carers: { before: 'urgent-care' } });
    expect(ids.slice(0, 3)).toEqual(['top', 'carers', 'urgent-care']);
  });

  test('lets new sections below a placed or replaced one follow it', () => {
    const { ids, errors } = amend(
      doc(
        section('Carers'),
        section({ title: 'Breaks', depth: 3 }),
        section({ title: 'Advice', depth: 3 }),
        section('Urgent care'),
        section({ title: 'Helpline', depth: 3 }),
      ),
      { carers: { after: 'estates' } },
    );
    expect(ids).toEqual([
      ...['top', 'urgent-care', 'helpline', 'ambulances', 'mental-health', 'crisis-line'],
      ...['estates', 'carers', 'breaks', 'advice'],
    ]);
    expect(errors).toEqual([]);
  });

  test('places sections that stand after other new ones, in whatever order they come', () => {
    const { ids, errors } = amend(doc(section('Second'), section('First')), {
      second: { after: 'first' },
      first: { after: 'estates' },
    });
    expect(ids.slice(-3)).toEqual(['estates', 'first', 'second']);
    expect(errors).toEqual([]);
  });

  test('lets go what is repealed, and lets a new section stand where it stood', () => {
    const { ids, errors } = amend(doc(section('Buildings')), { buildings: { after: 'estates' } }, [
      'estates',
    ]);
    expect(ids.slice(-2)).toEqual(['crisis-line', 'buildings']);
    expect(errors).toEqual([]);
  });

  test('does not take over the text in which the part speaks of itself', () => {
    expect(amend(doc(top(p('About the Update.')))).texts[0]).toBe('About the draft.');
  });

  test('gives the footnotes of the part labels of their own', () => {
    const base = doc(section('Money', p('A gap', note('1'), '.'), footnote('1', 'Old.')));
    const part = doc(section('Carers', p('Breaks', note('1'), '.'), footnote('1', 'New.')));
    const { document } = amend(part, { carers: { after: 'money' } }, [], base);
    const [, reference, text] = document.sections[1]?.blocks ?? [];
    expect(reference?.inlines[0]?.attributes).toEqual({ label: '1-2' });
    expect(text?.attributes).toEqual({ label: '1-2' });
    expect(text?.containers[0]).toMatchObject({ label: '1-2' });
    expect(text?.digest).toBe(part.sections[0]?.blocks[2]?.digest);
  });

  test('refuses a new section that nothing places, and lists the ids that there are', () => {
    expect(amend(doc(section('Mental helth'))).errors).toEqual([
      `test.mdx: “mental-helth” is not in the text that this part amends, and nothing says where it stands.
  Fix: Write place: { mental-helth: { after: … } } in the front matter; if it replaces “mental-health”, pin that id: ## Mental helth [#mental-health]. There are: top, urgent-care, ambulances, mental-health, crisis-line, estates.`,
    ]);
  });

  test('refuses places and repeals that name no section', () => {
    const { errors } = amend(
      doc(section('Carers')),
      { carers: { after: 'mental-helth' }, carer: { after: 'estates' } },
      ['estate'],
    );
    expect(errors.map((message) => message.split('\n')[0])).toEqual([
      'index.mdx:9: The part repeals “estate”, which is no section of the text that it amends.',
      'index.mdx:9: The place of “carer” is given, which is no section of this part.',
      'index.mdx:9: “carers” is to stand after “mental-helth”, which has no place in the plan.',
    ]);
  });

  test('refuses contradictions: repealed and in the text, placed and there already', () => {
    const { errors } = amend(doc(section('Estates')), { estates: { after: 'urgent-care' } }, [
      'estates',
    ]);
    expect(errors.map((message) => message.split('\n')[0])).toEqual([
      'index.mdx:9: “estates” is repealed, and the part has a section with this id.',
      'index.mdx:9: “estates” stands in the text that this part amends already, and keeps its place there.',
    ]);
  });

  test('refuses to repeal a section whose subsections would be left behind', () => {
    expect(amend(doc(), {}, ['mental-health']).errors[0]).toContain(
      'Name all that goes: repeals: [mental-health, crisis-line].',
    );
  });

  test('refuses a place where a new section would take over the sections of another', () => {
    const { errors } = amend(doc(section('Carers')), { carers: { before: 'crisis-line' } });
    expect(errors[0]).toContain('would come between “crisis-line” and the section');
    expect(errors[0]).toContain('{ after: mental-health }');
  });

  test('two sections that wait for each other are both refused', () => {
    const { errors, ids } = amend(doc(section('One'), section('Two')), {
      one: { after: 'two' },
      two: { after: 'one' },
    });
    expect(errors).toHaveLength(2);
    expect(ids.slice(-2)).toEqual(['one', 'two']);
  });

  test('keeps every id of sections, blocks and containers unique', () => {
    const { document } = amend(doc(section('Urgent care', p('a'), p('b'))));
    const ids = document.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

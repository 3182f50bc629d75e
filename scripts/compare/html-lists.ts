import type { Element } from 'hast';
import { h } from 'hastscript';
import { spansOfSide } from '../../src/core/compare/spans.ts';
import type { Span } from '../../src/core/compare/types.ts';
import { changesInBrief } from '../../src/core/export/brief.ts';
import type { FrontMatterChange } from '../../src/core/versions/types.ts';
import type { ComparedPair } from './pair.ts';
import { type Told, toldBySection, whyInWords } from './told.ts';

/** What two versions do not say alike about themselves, side by side; long texts with their marks. */
export function aboutVersions(changes: readonly FrontMatterChange[]): Element[] {
  if (changes.length === 0) return [];
  return [
    pageHeading('About the two versions'),
    h('table', { className: ['about'] }, [
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, 'What'),
          h('th', { scope: 'col' }, 'Was'),
          h('th', { scope: 'col' }, 'Is'),
        ]),
      ]),
      h('tbody', changes.map(aboutRow)),
    ]),
  ];
}

function aboutRow({ field, before, after, spans }: FrontMatterChange): Element {
  return h('tr', [
    h('th', { scope: 'row' }, field),
    h('td', sideOf('before', before, spans)),
    h('td', sideOf('after', after, spans)),
  ]);
}

function sideOf(
  side: 'before' | 'after',
  text = 'none',
  spans: readonly Span[] = [{ kind: 'kept', text }],
): (Element | string)[] {
  return spansOfSide(spans, side).map((span) => {
    if (span.kind === 'kept') return span.text;
    return h(side === 'after' ? 'ins' : 'del', span.text);
  });
}

/** The changes section by section, then how far they are explained. */
export function inBrief({ comparison, traced, coverage }: ComparedPair): Element[] {
  const { note, lines } = changesInBrief(comparison, traced);
  if (lines.length === 0) return [];
  return [
    pageHeading('Section by section'),
    h(
      'ul',
      lines.map(({ title, inWords: words }) => h('li', [h('strong', title), `: ${words}`])),
    ),
    ...[note ?? [], coverage.join(' ')]
      .flat()
      .filter(Boolean)
      .map((text) => h('p', text)),
  ];
}

/** Every change in words, numbered, with its reasons and a link to its marked text. */
export function inWords(pair: ComparedPair): Element[] {
  const sections = toldBySection(pair);
  if (sections.length === 0) return [];
  return [
    pageHeading('Every change in words'),
    ...sections.flatMap(({ title, changes }) => [
      h('h3', { className: ['section'] }, title),
      h(
        'ol',
        { start: changes[0]?.change.number },
        changes.map((told) => item(told, pair)),
      ),
    ]),
  ];
}

function item({ change }: Told, { traced }: ComparedPair): Element {
  return h('li', [
    h('a', { href: `#${change.id}` }, change.inWords),
    ...whyInWords(change, traced).map((why) => h('p', { className: ['why'] }, why)),
  ]);
}

function pageHeading(text: string): Element {
  return h('h2', { className: ['page'] }, text);
}

import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { htmlOf } from '../document/hast.ts';
import { wordsOfNodes } from '../ledger/page-words.ts';
import { termFinder } from './find-terms.ts';
import { markTerms } from './mark-terms.ts';

const TERMS = [
  { id: 'stp', term: 'STP', alsoKnownAs: [] },
  { id: 'hub', term: 'Hub', alsoKnownAs: [] },
];

function element(tagName: string, ...children: (ElementContent | string)[]): ElementContent {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

function marked(...nodes: ElementContent[]) {
  return markTerms(nodes, termFinder(TERMS), ({ id }) => ({ href: `#${id}` }));
}

test('the first occurrence of a term on the page is a link, later ones are not', () => {
  const { nodes } = marked(element('p', 'The STP. Our STP.'), element('p', 'An STP and a hub.'));
  expect(htmlOf(nodes)).toBe(
    '<p>The <a href="#stp">STP</a>. Our STP.</p><p>An STP and a <a href="#hub">hub</a>.</p>',
  );
});

test('the terms that were found come in the order of the text', () => {
  const { terms } = marked(element('p', 'A hub of the STP.'));
  expect(terms.map(({ id }) => id)).toEqual(['hub', 'stp']);
});

test('headings, links and code are left alone, and what stands after them is marked', () => {
  const nodes = [element('h2', 'STP'), element('p', element('a', 'STP'), element('code', 'STP'))];
  expect(htmlOf(marked(...nodes, element('p', 'STP')).nodes)).toBe(
    '<h2>STP</h2><p><a>STP</a><code>STP</code></p><p><a href="#stp">STP</a></p>',
  );
});

test('a term within emphasis is marked there', () => {
  const { nodes } = marked(element('p', element('em', 'the STP'), ' itself'));
  expect(htmlOf(nodes)).toBe('<p><em>the <a href="#stp">STP</a></em> itself</p>');
});

test('the words of a page stay as they were', () => {
  const nodes = [element('p', 'The STP, ', element('strong', 'a hub'), ' of STPs.')];
  expect(wordsOfNodes(marked(...nodes).nodes)).toBe(wordsOfNodes(nodes));
});

test('a text without terms is given back as it was', () => {
  const nodes = [element('p', 'Nothing here.')];
  expect(marked(...nodes)).toEqual({ nodes, terms: [] });
});

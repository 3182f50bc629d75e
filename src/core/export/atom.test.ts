import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed, type Feed, type FeedEntry } from './atom.ts';

function feed(...entries: readonly FeedEntry[]): Feed {
  return {
    title: 'News of a partnership',
    language: 'en-GB',
    author: 'A partnership',
    self: 'https://plans.example/news/feed.xml',
    page: 'https://plans.example/news/',
    entries,
  };
}

function entry(date: string, more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    address: `https://plans.example/news/${date}/`,
    title: 'News',
    summary: 'A line.',
    date,
    ...more,
  };
}

describe('a feed', () => {
  test('is Atom with ids, titles, dates and links', () => {
    expect(
      atomFeed(
        feed(
          entry('2017-07-26', {
            title: 'Update & more',
            categories: [{ term: 'nottinghamshire', label: 'Nottinghamshire' }],
            links: [{ rel: 'predecessor-version', href: 'https://plans.example/v1/' }],
          }),
        ),
      ),
    ).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>\n',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
        '<id>https://plans.example/news/feed.xml</id>',
        '<title>News of a partnership</title>',
        '<updated>2017-07-26T00:00:00Z</updated>',
        '<author><name>A partnership</name></author>',
        '<link rel="self" type="application/atom+xml" href="https://plans.example/news/feed.xml"></link>',
        '<link rel="alternate" type="text/html" href="https://plans.example/news/"></link>',
        '<entry><id>https://plans.example/news/2017-07-26/</id><title>Update &#x26; more</title>',
        '<published>2017-07-26T00:00:00Z</published><updated>2017-07-26T00:00:00Z</updated>',
        '<link rel="alternate" type="text/html" href="https://plans.example/news/2017-07-26/"></link>',
        '<link rel="predecessor-version" href="https://plans.example/v1/"></link>',
        '<category term="nottinghamshire" label="Nottinghamshire"></category>',
        '<summary>A line.</summary></entry></feed>\n',
      ].join(''),
    );
  });

  test('takes a vague date at its latest day, and does not call it the day of publication', () => {
    const xml = atomFeed(feed(entry('summer 2017')));
    expect(xml).toContain('<updated>2017-08-31T00:00:00Z</updated>');
    expect(xml).not.toContain('<published>');
  });

  test('puts the newest first and what has no date last', () => {
    const xml = atomFeed(feed(entry('unknown'), entry('2016-11'), entry('2017')));
    const order = [...xml.matchAll(/<entry><id>[^<]*\/news\/([^<]*)\/<\/id>/g)].map(([, id]) => id);
    expect(order).toEqual(['2017', '2016-11', 'unknown']);
    expect(xml.indexOf('<updated>2017-12-31T00:00:00Z')).toBeLessThan(xml.indexOf('<entry>'));
  });

  test('without entries has a date nevertheless', () => {
    expect(atomFeed(feed())).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  test('gives the same bytes for the same entries in any order', () => {
    const entries = [
      entry('2017'),
      entry('2016'),
      entry('2017', { address: 'https://plans.example/a/' }),
    ];
    expect(atomFeed(feed(...entries.toReversed()))).toBe(atomFeed(feed(...entries)));
  });

  test('holds nothing that XML cannot hold, whatever a title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const xml = atomFeed(feed(entry('2017', { title })));
        expect(Array.from(xml).filter((character) => !isXml(character))).toEqual([]);
        expect(xml.match(/<entry>/g)).toHaveLength(1);
      }),
    );
  });
});

/** The `Char` of XML 1.0. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    ['\t', '\n', '\r'].includes(character) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

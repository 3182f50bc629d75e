import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { latestDay } from '../dates/order.ts';
import { parseVagueDate } from '../dates/parse.ts';

/** A feed; all addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly subtitle?: string;
  /** As in `xml:lang`. */
  readonly language: string;
  /** Who publishes it. */
  readonly author: string;
  /** Address of the feed itself; also its id. */
  readonly self: string;
  /** Address of the page that it stands for. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Address of the page; also the entry’s id, as no address is ever re-used. */
  readonly address: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text; what must be said first of a demonstration stands in it. */
  readonly summary: string;
  /** As vague as it is. */
  readonly date: string;
  readonly categories?: readonly { readonly term: string; readonly label: string }[];
  /** Other addresses: `predecessor-version`, `version-history`, `enclosure`. */
  readonly links?: readonly { readonly rel: string; readonly href: string }[];
}

/** Atom asks for an instant even where no date is known: the beginning of the count of time, which sorts last. */
const NO_DATE = '1970-01-01';

// What XML 1.0 cannot hold, not even escaped: control characters and halves of a surrogate pair.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Write a feed as Atom (RFC 4287), the newest entries first.
 *
 * The same entries always give the same bytes: `updated` comes from the dates of the content, a
 * vague date taken at its latest day, and never from the clock.
 *
 * @throws {RangeError} When an entry’s date is not one.
 *
 * @example
 * atomFeed({ title: 'News', language: 'en-GB', author: 'A partnership', self: …, page: …, entries: [] })
 * // => '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">…'
 */
export function atomFeed(feed: Feed): string {
  const entries = feed.entries.toSorted(newestFirst);
  const newest = entries[0];
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.self),
    x('title', clean(feed.title)),
    ...(feed.subtitle === undefined ? [] : [x('subtitle', clean(feed.subtitle))]),
    x('updated', instantOf(newest?.date ?? 'unknown')),
    x('author', [x('name', clean(feed.author))]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...entries.map(entryElement),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}\n`;
}

function entryElement({ address, title, summary, date, categories = [], links = [] }: FeedEntry) {
  const isDay = parseVagueDate(date)?.kind === 'day';
  return x('entry', [
    x('id', address),
    x('title', clean(title)),
    // Only a day that is known is said to be the day of publication.
    ...(isDay ? [x('published', instantOf(date))] : []),
    x('updated', instantOf(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...links.map(({ rel, href }) => x('link', { rel, href })),
    ...categories.map(({ term, label }) => x('category', { term, label: clean(label) })),
    x('summary', clean(summary)),
  ]);
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  const [first, second] = [dayOf(a.date), dayOf(b.date)];
  if (first !== second) return first < second ? 1 : -1;
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}

function instantOf(date: string): string {
  return `${dayOf(date)}T00:00:00Z`;
}

function dayOf(date: string): string {
  return latestDay(date) ?? NO_DATE;
}

function clean(text: string): string {
  return text.replace(NOT_XML, '');
}

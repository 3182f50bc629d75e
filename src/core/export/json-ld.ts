import { parseVagueDate } from '../dates/parse.ts';
import { jsonText } from './json-text.ts';

/** A version of a plan, as search engines are told of it; all addresses are absolute. */
export interface VersionLd {
  readonly address: string;
  readonly planTitle: string;
  readonly planAddress: string;
  readonly label: string;
  /** Id of the version. */
  readonly version: string;
  readonly summary: string;
  readonly language: string;
  readonly organisations: readonly string[];
  /** As vague as it is. */
  readonly date: string;
  /** Address of the version that it amends or replaces. */
  readonly basedOn?: string;
  /** Says of a demonstration that it is one. */
  readonly notice?: string;
}

/** An announcement. */
export interface NewsLd {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly publisher: string;
  readonly date: string;
  /** Address of what it announces. */
  readonly about?: string;
  readonly notice?: string;
}

/**
 * Describe a version as a `Report` of schema.org, as text for `<script type="application/ld+json">`.
 *
 * `datePublished` is given only where the day is known: the vocabulary has no vague dates.
 */
export function versionJsonLd(version: VersionLd): string {
  return jsonText({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': version.address,
    url: version.address,
    name: `${version.planTitle}: ${version.label}`,
    abstract: version.summary,
    inLanguage: version.language,
    version: version.version,
    ...published(version.date),
    ...(version.organisations.length > 0
      ? { publisher: version.organisations.map(organisation) }
      : {}),
    exampleOfWork: {
      '@type': 'CreativeWork',
      '@id': version.planAddress,
      name: version.planTitle,
    },
    ...(version.basedOn === undefined ? {} : { isBasedOn: version.basedOn }),
    ...disclaimer(version.notice),
  });
}

/** Describe an announcement as a `NewsArticle` of schema.org, likewise. */
export function newsJsonLd(news: NewsLd): string {
  return jsonText({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': news.address,
    url: news.address,
    headline: news.title,
    abstract: news.summary,
    inLanguage: news.language,
    ...published(news.date),
    publisher: organisation(news.publisher),
    ...(news.about === undefined ? {} : { about: { '@id': news.about } }),
    ...disclaimer(news.notice),
  });
}

function published(date: string) {
  return parseVagueDate(date)?.kind === 'day' ? { datePublished: date } : {};
}

function organisation(name: string) {
  return { '@type': 'Organization', name };
}

function disclaimer(notice: string | undefined) {
  return notice === undefined ? {} : { disambiguatingDescription: notice };
}

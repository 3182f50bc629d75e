import { describe, expect, test } from 'vitest';
import { type NewsLd, newsJsonLd, type VersionLd, versionJsonLd } from './json-ld.ts';

const version: VersionLd = {
  address: 'https://plans.example/v2/',
  planTitle: 'Plan for Nottinghamshire',
  planAddress: 'https://plans.example/',
  label: 'Update',
  version: '2017-07-update',
  summary: 'New sections.',
  language: 'en-GB',
  organisations: ['A partnership'],
  date: '2017-07-26',
  basedOn: 'https://plans.example/v1/',
};

const news: NewsLd = {
  address: 'https://plans.example/news/a/',
  title: 'Plan updated </script>',
  summary: 'It is updated.',
  language: 'en-GB',
  publisher: 'A partnership',
  date: 'summer 2017',
  about: 'https://plans.example/v2/',
};

describe('linked data', () => {
  test('calls a version a report, an example of its plan and based on the one before', () => {
    expect(JSON.parse(versionJsonLd(version))).toMatchObject({
      '@type': 'Report',
      name: 'Plan for Nottinghamshire: Update',
      version: '2017-07-update',
      datePublished: '2017-07-26',
      isBasedOn: 'https://plans.example/v1/',
      exampleOfWork: { '@id': 'https://plans.example/' },
      publisher: [{ '@type': 'Organization', name: 'A partnership' }],
    });
  });

  test('gives a day of publication only where it is known to the day', () => {
    for (const date of ['2017-07', '2017', 'summer 2017', 'unknown']) {
      expect(JSON.parse(versionJsonLd({ ...version, date }))).not.toHaveProperty('datePublished');
    }
    expect(JSON.parse(newsJsonLd(news))).not.toHaveProperty('datePublished');
  });

  test('cannot end the script that it stands in', () => {
    expect(newsJsonLd(news)).not.toContain('<');
    expect(JSON.parse(newsJsonLd(news)).headline).toBe('Plan updated </script>');
  });

  test('says of a demonstration that it is one', () => {
    const notice = 'Written for this demonstration.';
    expect(versionJsonLd({ ...version, notice })).toContain(notice);
    expect(newsJsonLd({ ...news, notice })).toContain(notice);
  });
});

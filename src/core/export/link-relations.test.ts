import { expect, test } from 'vitest';
import { linkHeader, linkRelations } from './link-relations.ts';

test('a version links to its history, the latest one, the one before and those after it', () => {
  expect(
    linkRelations({
      history: '/p/',
      latest: '/p/v3/',
      predecessors: ['/p/v1/'],
      successors: ['/p/v3/', '/p/v4/'],
    }).map(({ rel, href }) => `${rel} ${href}`),
  ).toEqual([
    'version-history /p/',
    'latest-version /p/v3/',
    'predecessor-version /p/v1/',
    'successor-version /p/v3/',
    'successor-version /p/v4/',
  ]);
});

test('a first and only version links to its history alone', () => {
  expect(linkRelations({ history: '/p/' })).toEqual([{ rel: 'version-history', href: '/p/' }]);
});

test('the links are the value of a header, too', () => {
  expect(linkHeader(linkRelations({ history: '/p/', latest: '/p/v3/' }))).toBe(
    '</p/>; rel="version-history", </p/v3/>; rel="latest-version"',
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRuns, indexRuns, LONGEST_RUN, type Run, textOfRun, wordsOf } from './runs.ts';

function runOf(text: string): Run {
  const of = wordsOf(text);
  return { of, at: 0, length: of.words.length };
}

function found(runs: readonly string[], text: string): string[] {
  const bytes = Buffer.from(text);
  const hits: string[] = [];
  findRuns(indexRuns(runs.map(runOf)), bytes, 'marked-up', (_run, from, to) =>
    hits.push(bytes.toString('utf8', from, to)),
  );
  return hits;
}

test('finds runs of one to six words, and says where they stand', () => {
  const text = 'The ward closes in spring. <p>We <b>will close</b> the ward for good in May.</p>';
  expect(found(['ward closes', 'will close the ward for good', 'may'], text)).toEqual([
    'ward closes',
    'will close</b> the ward for good',
    'May',
  ]);
});

test('finds in tags what stands in one of them', () => {
  expect(found(['map of the ward'], '<img alt="Map of the ward" src="a.png">text')).toHaveLength(1);
  expect(found(['map of the ward'], 'map of <img alt="the ward">')).toEqual([]);
});

test('finds what looking at every place would find', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  const run = fc.array(word, { minLength: 1, maxLength: LONGEST_RUN });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), fc.array(word), (runs, words) => {
      const texts = new Set(runs.map((one) => one.join(' ')));
      const wanted = words.flatMap((_, end) =>
        [...texts].filter((text) => {
          const length = text.split(' ').length;
          return words.slice(end + 1 - length, end + 1).join(' ') === text && end + 1 >= length;
        }),
      );
      expect(found([...texts], words.join(' ')).sort()).toEqual(wanted.sort());
    }),
  );
});

test('of runs that say the same the first is found', () => {
  const [first, second] = [runOf('the ward'), runOf('The *ward*')];
  const hits: Run[] = [];
  findRuns(indexRuns([first, second]), Buffer.from('the ward'), 'marked-up', (run) =>
    hits.push(run),
  );
  expect(hits).toEqual([first]);
  expect(textOfRun(second)).toBe(textOfRun(first));
});

import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/data/load-content.ts';
import { selectionAsOf } from '../../../src/data/selection.ts';
import { AS_OF, mistakesIn } from '../../support/check-content.ts';
import { casesIn, expectedOf, keptOf, laidOver } from '../../support/laid-over.ts';

describe('bad input gets a clear answer', () => {
  test.each(casesIn('bad-input'))('%s', (name) => {
    using tree = laidOver(`bad-input/${name}`);
    const mistakes = mistakesIn(tree.folder);
    expect(`${mistakes.join('\n')}\n`).toBe(expectedOf(`bad-input/${name}`));
    for (const mistake of mistakes) expect(mistake).toMatch(/^content[/:].*\n {2}Fix: \S/);
  });
});

describe('good but unusual input passes', () => {
  test.each(casesIn('unusual-input'))('%s', (name) => {
    using tree = laidOver(`unusual-input/${name}`);
    const { model, errors } = loadContent(tree.folder, selectionAsOf(AS_OF));
    expect(errors.map(({ message }) => message)).toEqual([]);
    // Nor is it lost on the way to what pages are made from.
    for (const words of keptOf(`unusual-input/${name}`)) {
      expect(JSON.stringify(model)).toContain(JSON.stringify(words).slice(1, -1));
    }
  });
});

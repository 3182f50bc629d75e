import type { Result } from './types.ts';

const OUTCOME: Readonly<Record<Result['outcome'], string>> = {
  match: 'Match',
  differs: 'No match',
  unknown: 'Please read',
};

/** A result as readers see it: the outcome in a word, sentences, and where to read on. */
export function resultElement(page: Document, { outcome, lines, links }: Result): HTMLElement {
  const box = page.createElement('div');
  box.className = 'pl-verify__result';
  box.dataset.outcome = outcome;
  const head = page.createElement('strong');
  head.textContent = OUTCOME[outcome];
  box.append(head, ...lines.map((line) => withText(page, 'p', line)));
  if (links.length === 0) return box;
  const list = page.createElement('ul');
  list.append(
    ...links.map(({ text, href }) => {
      const item = page.createElement('li');
      const link = withText(page, 'a', text) as HTMLAnchorElement;
      link.href = href;
      item.append(link);
      return item;
    }),
  );
  box.append(list);
  return box;
}

function withText(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

import { type PagefindData, resultElement } from './search-result.ts';

/** The part of Pagefind’s interface that we use. */
interface Pagefind {
  readonly options: (options: { readonly ranking: typeof RANKING }) => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

/**
 * The plan’s own text first. Left alone, Pagefind prefers short pages and words of the title: the
 * many records of changes, whose titles are sentences, would stand before the long section that they
 * are about.
 */
const RANKING = { pageLength: 0, termSaturation: 2, metaWeights: { title: 0.1 } } as const;

/** As many as a reader looks through before asking for more; each costs a request. */
const RESULTS_AT_ONCE = 10;

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (form !== null) void start(form);

async function start(form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  fillIn(form, asked);
  const words = asked.get('q')?.trim() ?? '';
  if (words === '') return;
  try {
    await showResults(await find(form, words, asked));
  } catch {
    // Most often a policy that refuses WebAssembly.
    element('[data-search-refused]').hidden = false;
  }
}

function fillIn(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') {
      field.checked = asked.get(field.name) === field.value;
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = asked.get(field.name) ?? '';
    }
  }
}

async function find(form: HTMLFormElement, words: string, asked: URLSearchParams) {
  const address = form.dataset.index ?? '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ ranking: RANKING });
  const chosen = ['plan', 'kind'].flatMap((name): [string, string][] => {
    const value = asked.get(name);
    return value ? [[name, value]] : [];
  });
  const versions: [string, string][] =
    asked.get('earlier') === 'yes' ? [] : [['version', 'current']];
  const { results } = await pagefind.search(words, {
    filters: Object.fromEntries([...chosen, ...versions]),
  });
  return results;
}

async function showResults(results: readonly PagefindResult[]): Promise<void> {
  element('[data-search-count]').textContent =
    results.length === 1 ? '1 result' : `${results.length} results`;
  element('[data-search-none]').hidden = results.length > 0;
  const list = element('[data-search-results]');
  const more = element('[data-search-more]');
  let shown = 0;
  const showMore = async () => {
    const next = results.slice(shown, shown + RESULTS_AT_ONCE);
    const found = await Promise.all(next.map((result) => result.data()));
    shown += next.length;
    list.append(...found.map((data) => resultElement(document, data)));
    more.hidden = shown >= results.length;
  };
  // A build since this page was opened put another index in place of the one that it knows.
  more.addEventListener('click', () => void showMore().catch(() => window.location.reload()));
  await showMore();
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

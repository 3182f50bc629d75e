import { documentTitle } from '../../layouts/document-title.ts';
import type { DrawnAnswer } from './messages.ts';
import type { PageParts } from './page-parts.ts';

/** What the page shows, in each of the states that it can be in. */
export interface Stage {
  /** The form, and the comparisons that have a page of their own. */
  readonly choose: () => void;
  /** A line that says so; what stood there stays until there is something else. */
  readonly work: () => void;
  /** @param address Of the comparison, under the path of the site. */
  readonly show: (drawn: DrawnAnswer, address: string) => void;
  /** What the reader must know, with a link to what answers it. */
  readonly say: (sentence: string, link?: { readonly text: string; readonly href: string }) => void;
}

/** Take hold of the page. */
export function stageOf(parts: PageParts, page: Document): Stage {
  const { heading, lede, status, notice, choice, prebuilt, comparison, takeAway } = parts;
  const { canonical, printed } = parts;
  const first = {
    title: page.title,
    heading: heading.textContent,
    canonical: canonical?.href ?? '',
    printed: printed?.textContent ?? '',
  };
  const names: string[] = JSON.parse(choice.dataset.titleNames ?? '[]');
  let head: ChildNode[] = [];

  /** Puts a comparison, or nothing, where the last one stood. */
  const put = (drawn: Pick<DrawnAnswer, 'head' | 'body'>) => {
    const above = contentOf(page, drawn.head);
    for (const node of head) node.remove();
    head = [...above.childNodes];
    heading.after(above);
    comparison.replaceChildren(contentOf(page, drawn.body));
  };
  const become = (isComparison: boolean, isWorking: boolean) => {
    page.documentElement.toggleAttribute('data-comparing', isWorking);
    if (lede) lede.hidden = isComparison || isWorking;
    prebuilt.hidden = isComparison || isWorking;
    takeAway.hidden = !isComparison;
    choice.open = !isComparison;
    status.classList.toggle('govuk-visually-hidden', !isWorking);
    if (!isWorking) return;
    status.textContent = 'Comparing the two versions …';
    notice.hidden = true;
  };

  return {
    choose() {
      put({ head: '', body: '' });
      become(false, false);
      status.textContent = '';
      notice.hidden = true;
      page.title = first.title;
      heading.textContent = first.heading;
      if (canonical) canonical.href = first.canonical;
      if (printed) printed.textContent = first.printed;
    },
    work: () => become(comparison.hasChildNodes(), true),
    show(drawn, address) {
      put(drawn);
      become(true, false);
      status.textContent = 'The comparison is ready.';
      page.title = documentTitle(drawn.title, names);
      heading.textContent = drawn.title;
      // Whoever cites the page takes its address from here.
      const absolute = new URL(address, first.canonical || page.baseURI).href;
      if (canonical) canonical.href = absolute;
      if (printed) printed.textContent = `${drawn.title} · ${absolute}`;
    },
    say(sentence, link) {
      notice.replaceChildren(sentence, ...(link === undefined ? [] : [' ', linkTo(page, link)]));
      notice.hidden = false;
    },
  };
}

/** HTML that our own worker drew, as nodes of the page. */
function contentOf(page: Document, html: string): DocumentFragment {
  const template = page.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function linkTo(page: Document, { text, href }: { readonly text: string; readonly href: string }) {
  const link = page.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

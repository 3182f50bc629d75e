/** What Pagefind tells of a page that it found. */
export interface PagefindData {
  readonly url: string;
  /** HTML: text with `mark` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A hit as an item of the list: title, what kind of page it is, its status and date, and where the words stand. */
export function resultElement(page: Document, { url, excerpt, meta }: PagefindData): HTMLLIElement {
  const item = page.createElement('li');
  item.className = 'pl-hit';
  const title = page.createElement('h3');
  const link = page.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  title.append(link);
  const about = page.createElement('p');
  about.className = 'pl-quiet pl-small';
  about.textContent = [meta.demonstration, meta.plan, meta.kind, meta.status, meta.date]
    .filter(Boolean)
    .join(' · ');
  item.append(title, about, excerptElement(page, excerpt));
  return item;
}

/** Only text and `mark` are taken over from the excerpt, whatever the index holds. */
function excerptElement(page: Document, excerpt: string): HTMLParagraphElement {
  const paragraph = page.createElement('p');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const isMark = node.nodeName === 'MARK';
    const part = isMark ? page.createElement('mark') : page.createTextNode('');
    part.textContent = node.textContent;
    paragraph.append(part);
  }
  // An excerpt begins and ends where it happens to be cut.
  const text = paragraph.textContent ?? '';
  if (/^[a-z]/.test(text)) paragraph.prepend('… ');
  if (!/[.!?]\s*$/.test(text)) paragraph.append(' …');
  return paragraph;
}

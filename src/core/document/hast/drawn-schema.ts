/** What HTML may hold, in the form that `hast-util-sanitize` takes. */
export interface DrawnSchema {
  readonly tagNames: readonly string[];
  /** Names of properties by element; those under `*` may stand on every one. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** Schemes of the addresses in a property; an address without one leads within the site. */
  readonly protocols: Readonly<Record<string, readonly string[]>>;
  /** Properties whose values would get a prefix; ours are made by us and lead somewhere. */
  readonly clobber: readonly string[];
}

const ADDRESS = ['http', 'https', 'mailto', 'tel'];

/**
 * All that is ever drawn from content: what Markdown and the components of plans become, and the
 * marks of comparisons. Anything else comes from a mistake of ours, or from somebody who means harm.
 */
export const DRAWN_SCHEMA: DrawnSchema = {
  tagNames: [
    ...['a', 'aside', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'figcaption', 'figure'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'input', 'ins', 'li', 'ol', 'p', 'pre'],
    ...['s', 'section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'time'],
    ...['tr', 'ul'],
  ],
  attributes: {
    '*': ['className', 'id', 'dataChange', 'ariaHidden', 'ariaLabel', 'role'],
    a: ['ariaDescribedBy', 'dataFootnoteBackref', 'dataFootnoteRef', 'href', 'title'],
    code: ['metastring'],
    del: ['cite', 'dateTime'],
    div: ['tabIndex'],
    img: ['alt', 'src', 'title'],
    input: ['checked', 'disabled', 'type'],
    ins: ['cite', 'dateTime'],
    ol: ['start'],
    pre: ['tabIndex'],
    section: ['dataFootnotes'],
    td: ['align', 'colSpan'],
    th: ['align', 'scope'],
    time: ['dateTime'],
  },
  protocols: { cite: ADDRESS, href: ADDRESS, src: ['http', 'https'] },
  clobber: [],
};

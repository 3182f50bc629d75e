/** A tag of an XML text. */
export interface XmlTag {
  /** Without its prefix: programs choose prefixes as they like. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** The whole tag. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** An element with all that is in it. */
export interface XmlElement {
  readonly tag: XmlTag;
  readonly inner: string;
  readonly from: number;
  readonly to: number;
}

// A value cannot hold “<” (XML 1.0, 2.3), so that no tag is looked for beyond the next one.
const TAG = /<(\/?)(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=!?]+)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/y;

/** Goes through the tags of a well-formed XML text, past comments and the like. */
export function* tagsIn(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at !== -1; ) {
    const end = endOfOther(xml, at);
    if (end === undefined) {
      TAG.lastIndex = at;
      const [text, slash, name = ''] = TAG.exec(xml) ?? [];
      if (text !== undefined) {
        const kind = slash ? 'close' : text.endsWith('/>') ? 'empty' : 'open';
        yield { name, kind, text, from: at, to: at + text.length };
      }
      at = xml.indexOf('<', at + (text?.length ?? 1));
    } else at = end === -1 ? -1 : xml.indexOf('<', end);
  }
}

/** Where a comment, a section of characters or an instruction ends; -1 where it does not. */
function endOfOther(xml: string, at: number): number | undefined {
  for (const [begin, end] of OTHERS) {
    if (xml.startsWith(begin, at)) return xml.indexOf(end, at);
  }
  return undefined;
}

const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** The outermost elements of some names, in reading order. */
export function elementsIn(xml: string, names: ReadonlySet<string>): XmlElement[] {
  const found: XmlElement[] = [];
  let open: XmlTag | undefined;
  let depth = 0;
  for (const tag of tagsIn(xml)) {
    if (open ? tag.name !== open.name : !names.has(tag.name)) continue;
    if (open) {
      depth += { open: 1, close: -1, empty: 0 }[tag.kind];
      if (depth > 0) continue;
      found.push({ tag: open, inner: xml.slice(open.to, tag.from), from: open.from, to: tag.to });
      open = undefined;
    } else if (tag.kind === 'open') {
      open = tag;
      depth = 1;
    } else if (tag.kind === 'empty') {
      found.push({ tag, inner: '', from: tag.from, to: tag.to });
    }
  }
  return found;
}

/** The value of an attribute, by its name without prefix. */
export function attributeOf(tag: XmlTag, wanted: string): string | undefined {
  const found = attributesOf(tag).find(({ name }) => name === wanted);
  return found && unescaped(found.value);
}

/** The attributes of a tag as they are written, and where in it their values begin. */
export function attributesOf({ text }: XmlTag): { name: string; value: string; from: number }[] {
  return [...text.matchAll(ATTRIBUTE)].map(({ 0: all, 1: name = '', 2: quoted = '', index }) => ({
    name,
    value: quoted.slice(1, -1),
    from: index + all.length - quoted.length + 1,
  }));
}

const ATTRIBUTE = /\s(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** A section in which no sign means anything. */
const CHARACTERS = /<!\[CDATA\[([\s\S]*?)\]\]>/;

/** What a reader reads of a piece of XML. */
export function textIn(xml: string): string {
  return xml
    .split(CHARACTERS)
    .map((text, index) => (index % 2 === 1 ? text : unescaped(text.replace(/<[^>]*>/g, ' '))))
    .join('')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (Number.isNaN(code)) return NAMED[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text without some stretches of it. */
export function without(
  text: string,
  stretches: readonly { readonly from: number; readonly to: number }[],
): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of stretches) {
    rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}

/** A text with other words in the place of some stretches of it, which are in reading order. */
export function replacedIn(
  text: string,
  stretches: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const stretch of stretches) {
    result += text.slice(at, stretch.from) + stretch.text;
    at = stretch.to;
  }
  return result + text.slice(at);
}

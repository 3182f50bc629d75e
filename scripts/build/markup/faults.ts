import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { addressFault, isForeign } from './addresses.ts';

export interface MarkupFault {
  readonly line: number;
  readonly problem: string;
}

/**
 * What in a page would run or ask another site for anything: scripts within the page, frames and
 * plug-ins, attributes that hold code or styles, addresses with a scheme that runs, pictures, styles
 * and scripts of other sites.
 *
 * Reads tokens as the HTML standard defines them (parse5), so that it sees what a browser sees, and
 * builds no tree, so that a thousand pages take a second.
 *
 * @param origin That of the site: what it asks of itself is no fault.
 *
 * @example
 * markupFaults('<p onclick="x">', 'https://plans.example') // => [{ line: 1, problem: '<p> has the attribute “onclick”.' }]
 */
export function markupFaults(html: string, origin: string): MarkupFault[] {
  // A browser that runs scripts takes what stands in <noscript> for text, another does not.
  const readings = /<noscript/i.test(html) ? [TEXT_MODES, TEXT_MODES_WITH_SCRIPTS] : [TEXT_MODES];
  return readings.flatMap((modes) =>
    // Places cost as much as all the rest: only a page with faults is read for them.
    faultsIn(html, origin, modes, false).length === 0 ? [] : faultsIn(html, origin, modes, true),
  );
}

function faultsIn(
  html: string,
  origin: string,
  modes: TextModes,
  hasPlaces: boolean,
): MarkupFault[] {
  const faults: MarkupFault[] = [];
  let hasForeign = false;
  const ignore = () => {};
  const handler: TokenHandler = {
    onComment: ignore,
    onDoctype: ignore,
    onEndTag: ignore,
    onEof: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onStartTag(tag) {
      const line = tag.location?.startLine ?? 1;
      for (const problem of tagFaults(tag, origin)) faults.push({ line, problem });
      // What follows is text up to the closing tag; a tree builder would tell the tokenizer so.
      // Within SVG and MathML it may not: there we would rather take text for tags than tags for text.
      hasForeign ||= FOREIGN.has(tag.tagName);
      const mode = modes[tag.tagName];
      if (mode === undefined || hasForeign) return;
      tokenizer.lastStartTagName = tag.tagName;
      tokenizer.state = mode;
    },
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: hasPlaces }, handler);
  tokenizer.write(html, true);
  return faults;
}

const FOREIGN: ReadonlySet<string> = new Set(['math', 'svg']);

type TextModes = Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>>;

const TEXT_MODES: TextModes = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

const TEXT_MODES_WITH_SCRIPTS: TextModes = { ...TEXT_MODES, noscript: TokenizerMode.RAWTEXT };

/** They show or run what is not of this site, or change where its links lead. */
const REFUSED_ELEMENTS: ReadonlySet<string> = new Set([
  ...['animate', 'animatemotion', 'animatetransform', 'applet', 'base', 'embed', 'fencedframe'],
  ...['foreignobject', 'frame', 'frameset', 'iframe', 'object', 'param', 'portal', 'set', 'style'],
]);
/** Data for search engines: nothing of this kind runs. */
const DATA_SCRIPTS: ReadonlySet<string> = new Set(['application/ld+json', 'application/json']);
const CODE_ATTRIBUTES: ReadonlySet<string> = new Set(['srcdoc', 'style', 'formaction', 'ping']);

function tagFaults({ tagName, attrs }: Token.TagToken, origin: string): string[] {
  const values = new Map(attrs.map(({ name, value }) => [name.toLowerCase(), value]));
  return [
    ...elementFaults(tagName, values, origin),
    ...[...values].flatMap(([name, value]) =>
      attributeFaults(tagName, name, value, values, origin),
    ),
  ];
}

function elementFaults(tag: string, values: ReadonlyMap<string, string>, origin: string): string[] {
  if (REFUSED_ELEMENTS.has(tag)) return [`<${tag}> has no place on a page.`];
  if (tag === 'script' && !values.has('src') && !DATA_SCRIPTS.has(values.get('type') ?? '')) {
    return ['A script stands within the page.'];
  }
  if (tag === 'meta' && values.get('http-equiv')?.toLowerCase() === 'refresh') {
    return refreshFaults(values.get('content') ?? '', origin);
  }
  return [];
}

// An address that moved leads to the new one, within the site.
function refreshFaults(content: string, origin: string): string[] {
  // Browsers take quotation marks off, and read no further than the second.
  const address = /^\s*\d+\s*;\s*url\s*=\s*["']?([^"']*)/i.exec(content)?.[1];
  if (address === undefined) return ['<meta> loads the page again.'];
  const fault = addressFault(address);
  if (fault) return [`<meta refresh>: ${fault}`];
  return isForeign(address, origin) ? [`<meta> leads to another site: “${address}”.`] : [];
}

/** Attributes that hold words, in which “url(” may stand as in any text. */
const TEXTS: ReadonlySet<string> = new Set(['alt', 'aria-label', 'content', 'title', 'value']);

function attributeFaults(
  tag: string,
  name: string,
  value: string,
  values: ReadonlyMap<string, string>,
  origin: string,
): string[] {
  if (name.startsWith('on') || CODE_ATTRIBUTES.has(name)) {
    return [`<${tag}> has the attribute “${name}”.`];
  }
  if (/url\(/i.test(value) && !TEXTS.has(name)) {
    const asked = styleFaults(value, origin);
    if (asked.length > 0) return [`<${tag} ${name}> asks another site: “${value}”.`];
  }
  if (!ADDRESSES.has(name)) return [];
  return addressesIn(name, value).flatMap((address) => {
    const fault = addressFault(address);
    if (fault) return [`<${tag} ${name}>: ${fault}`];
    if (asksAtOnce(tag, name, values) && isForeign(address, origin)) {
      return [`<${tag} ${name}> asks another site: “${address}”.`];
    }
    return [];
  });
}

const ADDRESSES: ReadonlySet<string> = new Set(
  'action,attributionsrc,background,cite,data,href,imagesrcset,longdesc,manifest,poster,src,srcset,xlink:href'.split(
    ',',
  ),
);

function addressesIn(name: string, value: string): string[] {
  return name.endsWith('srcset')
    ? value.split(',').map((entry) => entry.trim().split(/\s/)[0] ?? '')
    : [value];
}

/** Links that a browser follows by itself, without anybody choosing them. */
const LINKS_FOLLOWED =
  /\b(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest|prerender|apple-touch-icon|mask-icon)\b/i;

function asksAtOnce(tag: string, name: string, values: ReadonlyMap<string, string>): boolean {
  if (name === 'attributionsrc') return true;
  if (tag === 'a' || tag === 'area' || name === 'cite' || name === 'longdesc') return false;
  return tag !== 'link' || LINKS_FOLLOWED.test(values.get('rel') ?? '');
}

/**
 * What in a style sheet asks another site.
 *
 * @example
 * styleFaults('@import "https://fonts.example/a.css";', 'https://plans.example')
 * // => ['The style sheet asks another site: “https://fonts.example/a.css”.']
 */
export function styleFaults(css: string, origin: string): string[] {
  const addresses = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/gi);
  return [...addresses]
    .map(([, url, imported]) => url ?? imported ?? '')
    .filter((address) => !address.startsWith('data:image/') && isForeign(address, origin))
    .map((address) => `The style sheet asks another site: “${address}”.`);
}

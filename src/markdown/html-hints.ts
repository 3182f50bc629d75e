const HINTS: Readonly<Record<string, string>> = {
  a: 'Write [words](address).',
  abbr: 'Write the words out, or add them to glossary.yaml.',
  audio: 'Write a link to it: [words](address).',
  b: 'Write **words**.',
  blockquote: 'Begin each line with “> ”.',
  br: 'End the line with a backslash (\\) to break it.',
  center: 'Leave it out: the layout is the site’s.',
  cite: 'Write *words*.',
  code: 'Write the words between backticks: `words`.',
  del: 'Write ~~words~~.',
  details: 'Write a heading and the text below it.',
  div: 'Leave it out, or use <Callout>.',
  em: 'Write *words*.',
  figure: 'Use <Figure src="files/…" alt="…">caption</Figure>.',
  font: 'Leave it out: the look is the site’s.',
  h1: 'Write “# ” before the heading.',
  h2: 'Write “## ” before the heading.',
  h3: 'Write “### ” before the heading.',
  h4: 'Write “#### ” before the heading.',
  h5: 'Write “##### ” before the heading.',
  h6: 'Write “###### ” before the heading.',
  hr: 'Write “---” on a line of its own, with an empty line before it.',
  i: 'Write *words*.',
  iframe: 'Write a link to it: [words](address).',
  img: 'Write ![what the picture shows](files/name.png).',
  li: 'Begin the line with “- ”.',
  mark: 'Write **words**.',
  ol: 'Begin each line with “1. ”.',
  p: 'Leave an empty line between paragraphs.',
  pre: 'Put the lines between two lines of three backticks.',
  q: 'Write quotation marks: “words”.',
  s: 'Write ~~words~~.',
  section: 'Write a heading: “## Title”.',
  span: 'Leave it out.',
  strike: 'Write ~~words~~.',
  strong: 'Write **words**.',
  sub: 'Write the characters themselves: ₂.',
  sup: 'Write the characters themselves (²), or a footnote: [^1].',
  table: 'Write a Markdown table: | one | two |.',
  time: 'Use <When date="2017-06">last month</When>.',
  u: 'Write **words**.',
  ul: 'Begin each line with “- ”.',
  video: 'Write a link to it: [words](address).',
};

const HINT_FOR_OTHERS = 'Leave it out, or write “&lt;” for a “<” that is text.';

/**
 * What to write in Markdown in place of an HTML tag.
 *
 * @example
 * htmlHint('br') // => 'End the line with a backslash (\\) to break it.'
 */
export function htmlHint(tag: string): string {
  const name = tag.toLowerCase();
  return Object.hasOwn(HINTS, name) ? (HINTS[name] as string) : HINT_FOR_OTHERS;
}

/**
 * True for a name that is a tag of HTML rather than a component, which begins with a capital letter.
 * Old programs write those of HTML in capitals.
 */
export function isHtmlName(name: string): boolean {
  const isOld = name === name.toUpperCase() && IN_CAPITALS.has(name.toLowerCase());
  return /^[a-z]/.test(name) || isOld;
}

const IN_CAPITALS: ReadonlySet<string> = new Set([
  ...Object.keys(HINTS),
  ...['base', 'body', 'button', 'caption', 'dd', 'dl', 'dt', 'embed', 'form', 'frame', 'head'],
  ...['html', 'input', 'ins', 'link', 'math', 'meta', 'object', 'script', 'select', 'small'],
  ...['style', 'svg', 'tbody', 'td', 'textarea', 'th', 'thead', 'title', 'tr'],
]);

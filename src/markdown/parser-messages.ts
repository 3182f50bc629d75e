import type { VFileMessage } from 'vfile-message';
import { ContentError } from '../core/errors.ts';
import { htmlHint, isHtmlName } from './html-hints.ts';
import { unmasked } from './masks.ts';
import { placeOf } from './places.ts';
import { partnerOf, tagAt } from './tag-partners.ts';

export interface Explained {
  readonly error: ContentError;
  /** Offsets of the `<` or `{` that the parser stumbled over, where taking them for text would let it go on. */
  readonly culprits: readonly number[];
}

/**
 * Say in plain words what the MDX parser did not understand, and what to write instead.
 *
 * @param message What the parser threw.
 * @param source The text that it read.
 */
export function explainMessage(message: VFileMessage, source: string, file: string): Explained {
  const { offset, problem, fix, isText, more = [] } = faultOf(message, source);
  const place = placeOf(source, offset, file);
  return {
    error: new ContentError(place, unmasked(problem), unmasked(fix)),
    culprits: isText ? [offset, ...[partnerOf(source, offset) ?? []].flat(), ...more] : [],
  };
}

interface Fault {
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
  /** Whether the rest can be read as if the character at `offset` were text. */
  readonly isText: boolean;
  /** What else has to be taken for text, so that one mistake is not told twice. */
  readonly more?: readonly number[];
}

function faultOf(message: VFileMessage, source: string): Fault {
  const offset = offsetOf(message, source);
  const { reason } = message;
  const unclosed = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const [, name, line, column] = unclosed as unknown as [string, string, string, string];
    return unclosedTag(source, offsetAt(source, Number(line), Number(column)), name);
  }
  const isClosing = /^(?:Unexpected closing|Expected the closing)/.test(reason);
  if (isClosing) {
    const closing = source[offset] === '/' ? offset - 1 : offset;
    const open = /expected corresponding closing tag for `<[^`>]*>` \((\d+):(\d+)/.exec(reason);
    return open
      ? crossedTags(source, closing, offsetAt(source, Number(open[1]), Number(open[2])))
      : misplacedClosing(source, closing);
  }
  if (message.source === 'micromark-extension-mdx-jsx') return badTag(source, offset, reason);
  if (message.source === 'micromark-extension-mdx-expression') return unclosedBrace(source, offset);
  return {
    offset,
    problem: 'The text cannot be read as MDX from here on.',
    fix: 'Write “&lt;” for a “<” and “\\{” for a “{” that are text.',
    isText: false,
  };
}

function unclosedTag(source: string, offset: number, name: string): Fault {
  const tag = `<${name}>`;
  const problem = `The tag ${tag} is opened here and not closed.`;
  if (name === '') {
    return { offset, problem: '“<>” is no tag.', fix: 'Write “&lt;>” for the text.', isText: true };
  }
  if (isHtmlName(name)) {
    return {
      offset,
      problem: `“${tag}” is HTML, which content does not use.`,
      fix: htmlHint(name),
      isText: true,
    };
  }
  const isClosedLater = source.indexOf(`</${name}>`, offset) !== -1;
  const fix = isClosedLater
    ? `Put ${tag} and </${name}> on lines of their own, with the text between them, or both into one paragraph, and both within or both outside of words in **bold** or *italics*.`
    : `Write </${name}> after its text, or “&lt;” if the “<” is text.`;
  return { offset, problem, fix, isText: true };
}

/** A closing tag that stands where another one is awaited. */
function crossedTags(source: string, offset: number, awaited: number): Fault {
  const closing = tagAt(source, offset)?.name ?? '';
  const open = tagAt(source, awaited)?.name ?? '';
  if (partnerOf(source, offset) !== undefined) {
    return {
      offset,
      problem: `The tag </${closing}> stands before <${open}> is closed.`,
      fix: `Write </${open}> before it: what was opened last is closed first.`,
      isText: true,
    };
  }
  if (partnerOf(source, awaited) !== undefined) return misplacedClosing(source, offset);
  return {
    offset,
    problem: `The tag </${closing}> does not close <${open}>.`,
    fix: `Write </${open}>.`,
    isText: true,
    more: [awaited],
  };
}

function misplacedClosing(source: string, offset: number): Fault {
  const tag = /^<[^>\n]*>/.exec(source.slice(offset))?.[0] ?? '</…>';
  return {
    offset,
    problem: `The closing tag ${tag} does not close the tag that was opened last.`,
    fix: 'Close tags in the reverse order of opening, each in the paragraph, item or quotation where it was opened; delete it if nothing was opened.',
    isText: source[offset] === '<',
  };
}

function badTag(source: string, end: number, reason: string): Fault {
  const isInValue = reason.includes('in attribute value');
  // A “<” that ends a tag too early is not the tag itself.
  const last = source[end] === '<' ? end - 1 : end;
  const offset = Math.max(0, source.lastIndexOf('<', isInValue ? lastQuote(source, end) : last));
  const rest = source.slice(offset);
  const quoted = `“${excerpt(rest)}”`;
  const fault = (problem: string, fix: string) => ({ offset, problem, fix, isText: true });

  if (rest.startsWith('<!--')) {
    return fault(`${quoted} is an HTML comment.`, 'Delete it: content is only what readers see.');
  }
  const address = /^<((?:https?|mailto|tel):[^\s>]*)>?/i.exec(rest)?.[1];
  if (address) {
    return fault(
      `The address ${quoted} stands between angle brackets.`,
      `Write [words](${address}), or the address without the brackets.`,
    );
  }
  const mail = /^<([^\s<>@]+@[^\s<>]+)>/.exec(rest)?.[1];
  if (mail) {
    return fault(
      `The address ${quoted} stands between angle brackets.`,
      `Write [${mail}](mailto:${mail}).`,
    );
  }
  if (!/^<\/?[A-Za-z]/.test(rest)) {
    return fault(
      `The “<” in ${quoted} is read as the beginning of a tag.`,
      'Write “&lt;” for it, or words: “fewer than”, “under”.',
    );
  }
  if (reason.includes('lazy')) {
    return fault(
      `The tag ${quoted} goes on in a line that is not part of its quotation or list item.`,
      'Begin each line of the tag with the same “>” or spaces, or write it on one line.',
    );
  }
  if (isInValue) {
    return fault(
      `In ${quoted} a quotation mark is opened and not closed.`,
      'Write attributes as name="value", with straight quotation marks.',
    );
  }
  const name = tagAt(source, offset)?.name;
  if (name !== undefined && isHtmlName(name)) {
    return /^[^<\n]*>/.test(rest.slice(1))
      ? fault(`${quoted} is HTML, which content does not use.`, htmlHint(name))
      : fault(
          `The “<” in ${quoted} is read as the beginning of a tag.`,
          'Write “&lt;” for it, or words: “fewer than”, “under”.',
        );
  }
  if (reason.includes('attribute')) {
    return fault(
      `The attributes of ${quoted} cannot be read.`,
      'Write attributes as name="value", with straight quotation marks and a space between them; “&lt;” if the “<” is text.',
    );
  }
  return fault(
    `The tag ${quoted} cannot be read.`,
    'End it with “>” or “/>”; write “&lt;” if the “<” is text.',
  );
}

function lastQuote(source: string, end: number): number {
  return Math.max(source.lastIndexOf('"', end - 1), source.lastIndexOf("'", end - 1));
}

function unclosedBrace(source: string, end: number): Fault {
  const offset = braceBefore(source, end);
  return {
    offset,
    problem: `The “{” in “${excerpt(source.slice(offset))}” is read as the beginning of code, which is not closed.`,
    fix: 'Write “\\{” for it: content holds no code.',
    isText: source[offset] === '{',
  };
}

/** The first brace of the paragraph that ends at `end`, or of the text before it, that no other brace closes. */
function braceBefore(source: string, end: number): number {
  const starts = [source.lastIndexOf('\n\n', end - 1), 0];
  for (const start of starts) {
    const from = Math.max(start, source.lastIndexOf('}', end - 1), 0);
    const match = /(?<!\\)\{/.exec(source.slice(from, end));
    if (match) return from + match.index;
  }
  return Math.max(0, Math.min(end, source.length - 1));
}

// Enough to find the place by eye.
const EXCERPT = 30;

function excerpt(text: string): string {
  const [line] = text.split('\n') as [string];
  const end = line.indexOf('>');
  const part = end > 0 && end < EXCERPT ? line.slice(0, end + 1) : line.slice(0, EXCERPT);
  return part.trimEnd();
}

function offsetOf({ place, line, column }: VFileMessage, source: string): number {
  const point = place && 'start' in place ? place.start : place;
  if (point?.offset !== undefined) return point.offset;
  return line === undefined ? 0 : offsetAt(source, line, column ?? 1);
}

function offsetAt(source: string, line: number, column: number): number {
  const lines = source.split('\n').slice(0, line - 1);
  return lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

import type { VFileMessage } from 'vfile-message';
import { ContentError } from '../core/errors.ts';
import { htmlHint, isHtmlName } from './html-hints.ts';
import { placeOf } from './places.ts';

export interface Explained {
  readonly error: ContentError;
  /** Offset of the `<` or `{` that the parser stumbled over, where taking it for text would let it go on. */
  readonly culprit: number | undefined;
}

/**
 * Say in plain words what the MDX parser did not understand, and what to write instead.
 *
 * @param message What the parser threw.
 * @param source The text that it read.
 */
export function explainMessage(message: VFileMessage, source: string, file: string): Explained {
  const fault = faultOf(message, source);
  return {
    error: new ContentError(placeOf(source, fault.offset, file), fault.problem, fault.fix),
    culprit: fault.isText ? fault.offset : undefined,
  };
}

interface Fault {
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
  /** Whether the rest can be read as if the character at `offset` were text. */
  readonly isText: boolean;
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
  if (isClosing) return misplacedClosing(source, source[offset] === '/' ? offset - 1 : offset);
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
    ? `Put ${tag} and </${name}> on lines of their own, with the text between them, or both into one paragraph.`
    : `Write </${name}> after its text, or “&lt;” if the “<” is text.`;
  return { offset, problem, fix, isText: true };
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
  const offset = Math.max(0, source.lastIndexOf('<', isInValue ? lastQuote(source, end) : end));
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

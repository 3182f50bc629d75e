import type { Nodes } from 'mdast';
import { takePin } from '../../core/document/mdast/pin.ts';
import type { ContentError } from '../../core/errors.ts';
import { hiddenCharacters } from '../characters.ts';
import { hiddenCharacterFault } from '../limits.ts';
import type { Report } from './report.ts';

/** Check what a text says once its character references (`&#x202e;`) are read. */
export function checkCharacters(node: Nodes, report: Report): ContentError[] {
  return (
    wordsOf(node)
      // Astro gives its parser the line ends of Windows as they are.
      .flatMap((words) => hiddenCharacters(words.replaceAll('\r\n', '\n')).slice(0, 1))
      .map((character) => {
        const { problem, fix } = hiddenCharacterFault(character);
        return report(node, problem, fix);
      })
  );
}

/** Check that no mark was left over that Markdown did not understand: `[^1]` without its note, `[#id]` out of place. */
export function checkMarks(node: Nodes, report: Report): ContentError[] {
  if (node.type === 'heading') return checkPin(node, report);
  if (node.type !== 'text') return [];
  const label = /\[\^([^\]\s]+)\]/.exec(node.value)?.[1];
  if (!label) return [];
  return [
    report(
      node,
      `The note [^${label}] is referred to and not written.`,
      `Write it on a line of its own: [^${label}]: Text of the note.`,
    ),
  ];
}

function checkPin(node: Extract<Nodes, { type: 'heading' }>, report: Report): ContentError[] {
  const { heading } = takePin(node);
  const pin = heading.children
    .map((child) => (child.type === 'text' ? /\[#[^\]]*\]/.exec(child.value)?.[0] : undefined))
    .find((found) => found !== undefined);
  if (!pin) return [];
  return [
    report(
      node,
      `The id ${pin} does not stand at the end of its heading.`,
      `Write “Title ${pin}”.`,
    ),
  ];
}

function wordsOf(node: Nodes): string[] {
  const words: (string | null | undefined)[] = [
    'value' in node ? node.value : undefined,
    'alt' in node ? node.alt : undefined,
    'title' in node ? node.title : undefined,
    'url' in node ? node.url : undefined,
  ];
  const attributes =
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.attributes : [];
  return [
    ...words,
    ...attributes.map(({ value }) => (typeof value === 'string' ? value : undefined)),
  ].filter((text) => typeof text === 'string');
}

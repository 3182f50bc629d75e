import type { Nodes } from 'mdast';
import type { ContentError } from '../../core/errors.ts';
import { quote, type Report } from './report.ts';

/** Check that a node is no code: no import, no export, no expression, no HTML. */
export function checkCode(node: Nodes, report: Report): ContentError[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        report(
          node,
          `A line that begins with “${node.value.split(/\s/, 1)[0]}” is read as code, and content holds none.`,
          'Delete it; if it is text, begin the line with another word or a capital letter.',
        ),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        /^\s*\/[*/]/.test(node.value)
          ? report(
              node,
              `${quote(`{${node.value}}`)} is a comment.`,
              'Delete it: content is only what readers see.',
            )
          : report(
              node,
              `${quote(`{${node.value}}`)} is read as code, and content holds none.`,
              'Write the text itself, or “\\{” for a brace that is text.',
            ),
      ];
    case 'html':
      return [
        report(
          node,
          `${quote(node.value)} is HTML, which content does not use.`,
          'Write Markdown, or “&lt;” for a “<” that is text.',
        ),
      ];
    default:
      return [];
  }
}

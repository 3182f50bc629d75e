import type { Nodes, Parents } from 'mdast';
import { type ComponentNode, isPhrasing } from '../../core/document/mdast/nodes.ts';
import type { ContentError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { htmlHint, isHtmlName } from '../html-hints.ts';
import { type ComponentRule, PLAN_VOCABULARY, type Vocabulary } from '../vocabulary.ts';
import { checkAttributes } from './attributes.ts';
import type { Report } from './report.ts';

/**
 * Check one component: that there is one of this name, that it stands where it can, and what it holds.
 *
 * @param ancestors Outermost first.
 */
export function checkComponent(
  node: ComponentNode,
  ancestors: readonly Parents[],
  vocabulary: Vocabulary,
  report: Report,
): ContentError[] {
  const { name } = node;
  if (name === null) {
    return [report(node, '“<>” is no component.', 'Write “&lt;>” for the text, or delete it.')];
  }
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!rule) return [unknownComponent(node, name, vocabulary, report)];
  return [
    ...checkAttributes(node, rule, report),
    ...checkPosition(node, rule, ancestors, report),
    ...checkContent(node, rule, report),
  ];
}

function unknownComponent(
  node: ComponentNode,
  name: string,
  vocabulary: Vocabulary,
  report: Report,
): ContentError {
  if (Object.hasOwn(PLAN_VOCABULARY, name)) {
    return report(
      node,
      `<${name}> belongs into the text of a plan.`,
      name === 'Figure'
        ? 'Write ![what the picture shows](files/name.png).'
        : 'Write its words alone.',
    );
  }
  const address = /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(name);
  if (address) {
    return report(
      node,
      `The address “<${name}>” stands between angle brackets.`,
      `Write [words](https://${name}).`,
    );
  }
  const names = Object.keys(vocabulary);
  const nearest = nearestName(name, names);
  if (isHtmlName(name) && !(nearest && nearest.toLowerCase() === name)) {
    return report(node, `“<${name}>” is HTML, which content does not use.`, htmlHint(name));
  }
  const fix = nearest
    ? `Write <${nearest}>: ${(vocabulary[nearest] as ComponentRule).example}.`
    : `There are: ${names.join(', ')}. Write “&lt;” for a “<” that is text.`;
  return report(node, `There is no component <${name}>.`, fix);
}

function checkPosition(
  node: ComponentNode,
  { shape, example }: ComponentRule,
  ancestors: readonly Parents[],
  report: Report,
): ContentError[] {
  if (shape === 'inline') {
    const isInLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
    const isInItself = ancestors.some((parent) => 'name' in parent && parent.name === node.name);
    return isInLink || isInItself
      ? [
          report(
            node,
            `<${node.name}> stands within ${isInLink ? 'a link' : `another <${node.name}>`}.`,
            `Put it beside: ${example}.`,
          ),
        ]
      : [];
  }
  return isWithinLine(ancestors)
    ? [
        report(
          node,
          `<${node.name}> stands in the middle of a line.`,
          'Put it on lines of its own, with an empty line before and after it.',
        ),
      ]
    : [];
}

/** Whether other text stands beside a component in its paragraph. */
function isWithinLine(ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1);
  if (!parent || parent.type === 'root') return false;
  if (parent.type === 'paragraph') return !parent.children.every(isComponentOrSpace);
  if (parent.type === 'mdxJsxTextElement') {
    return !parent.children.every(isComponentOrSpace) || isWithinLine(ancestors.slice(0, -1));
  }
  return isPhrasing(parent) || parent.type === 'heading' || parent.type === 'tableCell';
}

function isComponentOrSpace(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');
}

function checkContent(node: ComponentNode, rule: ComponentRule, report: Report): ContentError[] {
  if (rule.text === 'required' && !hasText(node)) {
    return [report(node, `<${node.name}> holds no text.`, `Write ${rule.example}.`)];
  }
  const children: readonly Nodes[] = node.children;
  const blocks = children.filter((child) => !isPhrasing(child));
  const isOneParagraph = children.length === 1 && blocks[0]?.type === 'paragraph';
  if (rule.shape === 'container' || blocks.length === 0 || isOneParagraph) return [];
  return [
    report(
      blocks[0] as Nodes,
      `<${node.name}> holds more than one line of text.`,
      `Write words only between its tags, without headings, lists or empty lines: ${rule.example}.`,
    ),
  ];
}

function hasText(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (node.type === 'image' || node.type === 'imageReference') return true;
  // A component that stands for something without text, as a figure does.
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') return true;
  return 'children' in node && node.children.some(hasText);
}

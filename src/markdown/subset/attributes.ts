import { hintForDate } from '../../core/dates/hint.ts';
import { isVagueDate } from '../../core/dates/parse.ts';
import type { ComponentNode } from '../../core/document/mdast/nodes.ts';
import type { ContentError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import type { AttributeRule, ComponentRule } from '../vocabulary.ts';
import { fileFault } from './addresses.ts';
import { quote, type Report } from './report.ts';

/** Check the attributes of a known component: plain text, known, complete, and fit for what they are. */
export function checkAttributes(
  node: ComponentNode,
  rule: ComponentRule,
  report: Report,
): ContentError[] {
  const seen = new Set<string>();
  const errors = node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [
        report(
          attribute,
          `${quote(`{${attribute.value}}`)} is code, and content holds none.`,
          `Write ${rule.example}.`,
        ),
      ];
    }
    const { name, value } = attribute;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (isRepeated) {
      return [report(attribute, `“${name}” is given twice.`, 'Keep one of the two.')];
    }
    if (typeof value === 'object' && value !== null) {
      return [
        report(
          attribute,
          `The value of “${name}” is code, and content holds none.`,
          `Write it between quotation marks: ${name}="…".`,
        ),
      ];
    }
    return checkValue(name, value ?? '', attribute, node, rule, report);
  });
  return [...errors, ...checkRequired(node, rule, seen, report)];
}

function checkRequired(
  node: ComponentNode,
  rule: ComponentRule,
  seen: ReadonlySet<string>,
  report: Report,
): ContentError[] {
  return Object.entries(rule.attributes)
    .filter(([name, { required }]) => required && !seen.has(name))
    .map(([name]) => report(node, `<${node.name}> has no “${name}”.`, `Write ${rule.example}.`));
}

function checkValue(
  name: string,
  value: string,
  at: ComponentNode['attributes'][number],
  node: ComponentNode,
  rule: ComponentRule,
  report: Report,
): ContentError[] {
  const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (!known) {
    const nearest = nearestName(name, Object.keys(rule.attributes));
    const fix = nearest ? `Write “${nearest}”.` : `Take it out, or write ${rule.example}.`;
    return [report(at, `<${node.name}> has no attribute “${name}”.`, fix)];
  }
  if (value.trim() === '') {
    return [report(at, `“${name}” is empty.`, `Write a value, as in ${rule.example}.`)];
  }
  const fault = valueFault(value, known.value);
  return fault ? [report(at, `${name}=${quote(value)}: ${fault.problem}`, fault.fix)] : [];
}

function valueFault(
  value: string,
  kind: AttributeRule['value'],
): { problem: string; fix: string } | undefined {
  if (typeof kind !== 'string') {
    if (kind.includes(value)) return undefined;
    const fix = `Write ${kind.map((word) => `“${word}”`).join(' or ')}.`;
    return { problem: 'this is not one of the words that it can be.', fix };
  }
  switch (kind) {
    case 'date':
      return dateFault(value);
    case 'due':
      return value === 'none' ? undefined : dateFault(value);
    case 'file':
      return fileFault(value);
    case 'id':
      return /^[a-z0-9-]+$/.test(value)
        ? undefined
        : { problem: 'this is no id.', fix: 'Use small letters a-z, digits and hyphens.' };
    case 'sources':
      return /^[A-Za-z0-9-]+(?:[\s,]+[A-Za-z0-9-]+)*$/.test(value.trim())
        ? undefined
        : { problem: 'this is no id of a source.', fix: 'Write an id of sources.yaml.' };
    case 'words':
      return undefined;
  }
}

function dateFault(value: string): { problem: string; fix: string } | undefined {
  return isVagueDate(value) ? undefined : { problem: 'this is no date.', fix: hintForDate(value) };
}

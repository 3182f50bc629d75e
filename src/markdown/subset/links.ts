import type { Nodes, Parents } from 'mdast';
import type { ContentError } from '../../core/errors.ts';
import { type AddressFault, fileFault, linkFault } from './addresses.ts';
import { quote, type Report } from './report.ts';

/** Check the address and the words of a link, and the address and the description of a picture. */
export function checkLinks(node: Nodes, report: Report): ContentError[] {
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return [
        ...(node.type === 'link' ? faultAt(node, node.url, linkFault(node.url), report) : []),
        ...checkWords(node, report),
      ];
    case 'definition':
      // Of a link or of a picture: what the picture needs is checked where it stands.
      return faultAt(node, node.url, linkFault(node.url), report);
    case 'image':
      return [...faultAt(node, node.url, fileFault(node.url), report), ...checkAlt(node, report)];
    case 'imageReference':
      return [
        report(
          node,
          'The address of the picture stands apart from it.',
          'Write ![what it shows](files/name.png).',
        ),
      ];
    default:
      return [];
  }
}

/** Words by which nobody who hears the links of a page alone knows where one leads (WCAG 2.4.9). */
const SAYS_NOTHING =
  /^(?:click |see |read |find out )?(?:here|more|this|this (?:link|page)|link)$/i;

function checkWords(node: Parents, report: Report): ContentError[] {
  if (!node.children.some(hasWords)) {
    return [report(node, 'The link has no words.', 'Write what it leads to: [words](address).')];
  }
  const words = wordsOf(node).replace(/\s+/g, ' ').trim();
  if (!SAYS_NOTHING.test(words.replace(/\W+$/, ''))) return [];
  return [
    report(
      node,
      `The link ${quote(words)} does not say where it leads.`,
      'Write what it leads to: [the report of findings](address).',
    ),
  ];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function faultAt(
  node: Nodes,
  address: string,
  fault: AddressFault | undefined,
  report: Report,
): ContentError[] {
  return fault ? [report(node, `${quote(address)}: ${fault.problem}`, fault.fix)] : [];
}

function checkAlt(node: Extract<Nodes, { type: 'image' }>, report: Report): ContentError[] {
  if (node.alt?.trim()) return [];
  return [
    report(
      node,
      `The picture ${quote(node.url)} has no description.`,
      `Say what it shows, for those who cannot see it: ![description](${node.url}).`,
    ),
  ];
}

function hasWords(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return 'children' in node && node.children.some(hasWords);
}

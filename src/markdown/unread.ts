import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import type { ContentError } from '../core/errors.ts';
import { type Report, reportFor } from './subset/report.ts';

/**
 * Find what stands apart from the text and that no reader would see: notes and addresses to which
 * nothing refers, or whose label another one has.
 */
export function unread(tree: Root, file: string): ContentError[] {
  const report = reportFor(file, [tree]);
  const nodes = allOf(tree);
  const labels = (...types: readonly string[]) =>
    new Set(
      nodes.flatMap((node) =>
        types.includes(node.type) && 'identifier' in node ? [node.identifier] : [],
      ),
    );
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
  const addresses = nodes.filter((node) => node.type === 'definition');
  return [
    ...checkLabels(notes, labels('footnoteReference'), noteFaults, report),
    ...checkLabels(addresses, labels('linkReference', 'imageReference'), addressFaults, report),
    ...notes.filter(({ children }) => children.length === 0).map((note) => emptyNote(note, report)),
  ];
}

function allOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allOf) : [])];
}

interface Faults {
  readonly name: (label: string) => string;
  readonly fix: (label: string) => string;
}

const noteFaults: Faults = {
  name: (label) => `The note [^${label}]`,
  fix: (label) => `Write [^${label}] in the text where the note belongs, or delete the note.`,
};

const addressFaults: Faults = {
  name: (label) => `“[${label}]:”`,
  fix: (label) =>
    `Write [words][${label}] in the text, or delete the line; “\\[${label}]:” for a line that is text.`,
};

function checkLabels(
  definitions: readonly (Definition | FootnoteDefinition)[],
  used: ReadonlySet<string>,
  { name, fix }: Faults,
  report: Report,
): ContentError[] {
  const first = new Map<string, Nodes>();
  return definitions.flatMap((node) => {
    const label = node.label ?? node.identifier;
    const twin = first.get(node.identifier);
    first.set(node.identifier, twin ?? node);
    if (twin) {
      const line = twin.position?.start.line;
      return [
        report(
          node,
          `${name(label)} stands on line ${line} already, and readers see only that one.`,
          'Give it another label, here and where the text refers to it.',
        ),
      ];
    }
    if (used.has(node.identifier)) return [];
    return [report(node, `${name(label)} is shown to nobody: nothing refers to it.`, fix(label))];
  });
}

function emptyNote(note: FootnoteDefinition, report: Report): ContentError {
  const label = note.label ?? note.identifier;
  return report(
    note,
    `The note [^${label}] holds no text.`,
    `Write it on the same line: [^${label}]: Text of the note.`,
  );
}

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { ContentError } from '../../core/errors.ts';

/** Makes an error at a node of a file. */
export type Report = (
  at: { readonly position?: Position | undefined },
  problem: string,
  fix: string,
) => ContentError;

/**
 * @param around Nodes around what is reported, outermost first: Markdown leaves some nodes, as those
 * beside an address without brackets, without a place of their own.
 */
export function reportFor(file: string, around: readonly Nodes[]): Report {
  return ({ position: own }, problem, fix) => {
    const position = own ?? around.findLast((node) => node.position)?.position;
    const place = position
      ? { file, line: position.start.line, column: position.start.column }
      : { file };
    return new ContentError(place, problem, fix);
  };
}

/** Longer values are shown by their beginning. */
const MAX_QUOTED = 60;

export function quote(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return `“${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line}”`;
}

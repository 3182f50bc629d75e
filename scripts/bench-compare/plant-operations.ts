import type { SourceBlock } from './source-blocks.ts';

/** Something that was done to a text; blocks are counted in the earlier version. */
export type Operation =
  | {
      readonly type: 'moved';
      readonly at: number;
      readonly length: number;
      readonly behind: number;
    }
  | {
      readonly type: 'edit';
      readonly at: number;
      readonly from: number;
      readonly old: string;
      readonly new: string;
    }
  | { readonly type: 'deleted'; readonly at: number }
  | { readonly type: 'inserted'; readonly behind: number; readonly text: string }
  | { readonly type: 'split'; readonly at: number; readonly from: number }
  | { readonly type: 'merged'; readonly at: number };

/** Shorter texts may be taken for chance, or for a heading. */
export const MIN_WORDS = 12;

/** The sources of the later version. */
export function applyOperations(
  blocks: readonly Pick<SourceBlock, 'source'>[],
  operations: readonly Operation[],
): string[] {
  const sources = blocks.map(({ source }) => source);
  const stays: string[][] = sources.map((source) => [source]);
  const arrives: string[][] = sources.map(() => []);
  for (const operation of operations) {
    switch (operation.type) {
      case 'moved': {
        const { at, length, behind } = operation;
        arrives[behind]?.push(...sources.slice(at, at + length));
        stays.fill([], at, at + length);
        break;
      }
      case 'edit': {
        const { at, from, old } = operation;
        const source = sources[at] ?? '';
        stays[at] = [source.slice(0, from) + operation.new + source.slice(from + old.length)];
        break;
      }
      case 'deleted':
        stays[operation.at] = [];
        break;
      case 'inserted':
        arrives[operation.behind]?.push(operation.text);
        break;
      case 'split': {
        const source = sources[operation.at] ?? '';
        stays[operation.at] = [
          source.slice(0, operation.from),
          source.slice(operation.from).trimStart(),
        ];
        break;
      }
      case 'merged':
        stays[operation.at] = [sources.slice(operation.at, operation.at + 2).join(' ')];
        stays[operation.at + 1] = [];
    }
  }
  return stays.flatMap((own, at) => [...own, ...(arrives[at] ?? [])]);
}

/**
 * How a component of plan texts stands in them.
 * - `container`: holds blocks, which keep their own kinds.
 * - `leaf`: one block of its own.
 * - `inline`: a mark on words within a block.
 */
export type ComponentShape = 'container' | 'leaf' | 'inline';

/** Every component that a plan text may hold. What attributes they take is in `src/markdown/vocabulary.ts`. */
export const COMPONENT_SHAPES = {
  Callout: 'container',
  Commitment: 'container',
  Fact: 'inline',
  Figure: 'leaf',
  KeyFigure: 'leaf',
  Quotation: 'container',
  When: 'inline',
} as const satisfies Readonly<Record<string, ComponentShape>>;

export type ComponentName = keyof typeof COMPONENT_SHAPES;

/** The shape of a component; an unknown one holds blocks where it stands alone, so that none of its text is lost. */
export function shapeOf(name: string | null): ComponentShape | undefined {
  return name !== null && Object.hasOwn(COMPONENT_SHAPES, name)
    ? COMPONENT_SHAPES[name as ComponentName]
    : undefined;
}

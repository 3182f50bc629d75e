import type { Area } from '../schemas/plan.ts';

/**
 * The place within an area that has this id; `undefined` where none has.
 *
 * @example
 * areaNamed(plan.data.area, 'croydon')?.name // => 'Croydon'
 */
export function areaNamed(area: Area | undefined, id: string): Area | undefined {
  return areasOf(area).find((one) => one.id === id);
}

/** An area and all places in it, the larger before the smaller. */
export function areasOf(area: Area | undefined): Area[] {
  return area === undefined ? [] : [area, ...area.parts.flatMap(areasOf)];
}

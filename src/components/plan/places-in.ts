import type { Area } from '../../schemas/plan.ts';

/** How many places a tree of areas names, itself among them. */
export function placesIn({ parts }: Pick<Area, 'parts'>): number {
  return parts.reduce((count, part) => count + placesIn(part), 1);
}

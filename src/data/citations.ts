import type { Block, PlanDocument } from '../core/document/types.ts';
import type { Citation } from './report.ts';
import type { Path, YamlResult } from './yaml.ts';

/** The sources that data names: every list under a key `source`, at any depth. */
export function citationsIn(
  data: unknown,
  placeOf: YamlResult<unknown>['placeOf'],
  at: Path = [],
): Citation[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...at, Array.isArray(data) ? Number(key) : key];
    if (key !== 'source' || !Array.isArray(value)) return citationsIn(value, placeOf, path);
    return value.map((id, index) => ({ id: String(id), place: placeOf([...path, index]) }));
  });
}

/** The sources that a text names: those of its facts, key figures and quotations. */
export function citationsOf(document: PlanDocument): Citation[] {
  return document.sections.flatMap(({ blocks }) => blocks.flatMap(citationsOfBlock));
}

function citationsOfBlock({ attributes, containers, inlines, place }: Block): Citation[] {
  const carriers = [attributes, ...containers.map(attributesOf), ...inlines.map(attributesOf)];
  return carriers
    .flatMap(({ source }) => (source ?? '').split(/[\s,]+/).filter(Boolean))
    .map((id) => ({ id, place }));
}

/** The attributes of a container or a mark, with the name of a component. */
export function attributesOf(carrier: object): Readonly<Record<string, string>> {
  const own = 'attributes' in carrier ? (carrier.attributes as Record<string, string>) : {};
  return 'name' in carrier ? { ...own, name: String(carrier.name) } : own;
}

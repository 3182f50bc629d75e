import { bytesOfXml, type Parts, xmlOf } from '../package-parts.ts';
import { attributeOf, elementsIn, without } from '../xml-tags.ts';
import { relationsOf, targetsOf } from './workbook.ts';

const TYPES = '[Content_Types].xml';
const ROOT_RELATIONS = '_rels/.rels';

/** The parts of an Office file to which its relations lead; what nothing leads to goes. */
export function reachableParts(parts: Parts): Parts {
  const reached = new Set([TYPES, ROOT_RELATIONS]);
  const waiting = [...targetsOf(parts, '').values()];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (reached.has(part)) continue;
    reached.add(part).add(relationsOf(part));
    waiting.push(...targetsOf(parts, part).values());
  }
  const types = xmlOf(parts, TYPES);
  const gone = elementsIn(types, new Set(['Override'])).filter(
    ({ tag }) => !reached.has((attributeOf(tag, 'PartName') ?? '').replace(/^\//, '')),
  );
  return new Map(
    [...parts]
      .filter(([name]) => reached.has(name))
      .map(([name, bytes]) => [name, name === TYPES ? bytesOfXml(without(types, gone)) : bytes]),
  );
}

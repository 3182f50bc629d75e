import { ContentError, type Place } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { isObject } from './value-words.ts';

/** A key that nothing reads, with the one that is meant where it can be seen. */
export function unknownKey(place: Place, key: string, known: readonly string[]): ContentError {
  const [, name, text] = WITHOUT_SPACE.exec(key) ?? [];
  if (name !== undefined && text !== undefined)
    return new ContentError(
      place,
      `In “${key}” no space follows the colon, so that all of it is read as a key.`,
      `Write “${name}: ${text}”.`,
    );
  const meant = nearestName(key, Object.keys(SYNONYMS));
  const guess =
    nearestName(key, known) ??
    known.find((name) => meant !== undefined && SYNONYMS[meant] === name);
  return new ContentError(
    place,
    `The key “${key}” is not known here.`,
    guess
      ? `Write “${guess}”.`
      : known.length === 0
        ? 'Remove it: every key that is known here stands here already.'
        : `Remove it. Known here: ${known.join(', ')}.`,
  );
}

/** In “{ name: Moor, Fen and Dale }” the comma ends the name, and a key of several words begins. */
export function isRestOfText(key: string, value: unknown): boolean {
  return isObject(value) && value[key] === null && /^[\p{Lu}\d]|[ .]/u.test(key);
}

export function restOfText(place: Place, key: string): ContentError {
  return new ContentError(
    place,
    `Between “{” and “}” a comma ends the text before it, and “${key}” is read as a key.`,
    `Put the whole text in double quotation marks, for example { name: "Moor, Fen and Dale" }; in a number leave the comma out.`,
  );
}

// “kind:feedback”: YAML takes a colon for the end of a key only where a space follows.
const WITHOUT_SPACE = /^([A-Za-z]+):(\S.*)$/;

/** A key without what was written right behind it. */
export function keyOf(key: string): string {
  return WITHOUT_SPACE.exec(key)?.[1] ?? key;
}

/** What people write for a key, and what it is called. */
const SYNONYMS: Readonly<Record<string, string>> = {
  embargo: 'publishAt',
  embargoUntil: 'publishAt',
  release: 'publishAt',
};

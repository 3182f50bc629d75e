import { slug } from 'github-slugger';
import { ContentError, type Place } from '../errors.ts';

/** A heading that wants an id. */
export interface HeadingToName {
  readonly title: string;
  readonly depth: number;
  readonly pin: string | undefined;
  readonly place: Place;
}

/** The id of the text before the first heading; no heading can have it. */
export const TOP = 'top';

/** Gives each heading its id, one after the other in reading order. */
export interface SectionNamer {
  readonly name: (heading: HeadingToName) => string;
  readonly errors: readonly ContentError[];
}

interface Named extends HeadingToName {
  readonly id: string;
  readonly parent: Named | undefined;
}

/**
 * Name the sections of a version.
 *
 * An id is what is pinned, or else the slug of the heading. Where an earlier heading has that id,
 * the id of the heading above goes in front: `urgent-care--what-we-will-do`; where nothing stands
 * above, or that is taken too, a number goes behind. So an id depends on the text before it only:
 * what is added later never renames a section that links and records already speak of. What is put
 * in before can; a section that others refer to should be pinned.
 *
 * @param numberRepeats For texts of somebody else: number what would be an error in a plan.
 *
 * @example
 * const namer = sectionNamer()
 * namer.name({ title: 'Urgent care', depth: 2, … }) // => 'urgent-care'
 * namer.name({ title: 'What we will do', depth: 3, … }) // => 'what-we-will-do'
 * namer.name({ title: 'Maternity', depth: 2, … }) // => 'maternity'
 * namer.name({ title: 'What we will do', depth: 3, … }) // => 'maternity--what-we-will-do'
 */
export function sectionNamer(numberRepeats = false): SectionNamer {
  const taken = new Map<string, Named | undefined>([[TOP, undefined]]);
  const siblings = new Map<string, Named>();
  const above: Named[] = [];
  const numbers = new Map<string, number>();
  const errors: ContentError[] = [];

  const name = (heading: HeadingToName): string => {
    while ((above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    const parent = above.at(-1);
    const { id, error } =
      heading.pin === undefined ? slugged(heading, parent) : pinned(heading, heading.pin);
    if (error && !numberRepeats) errors.push(error);

    const named: Named = { ...heading, parent, id };
    taken.set(id, named);
    if (heading.pin === undefined) siblings.set(siblingKey(heading, parent), named);
    above.push(named);
    return id;
  };

  const slugged = (heading: HeadingToName, parent: Named | undefined): NameOrError => {
    const plain = slug(heading.title);
    if (plain === '') return { id: free('section'), error: withoutLetters(heading) };
    const twin = siblings.get(siblingKey(heading, parent));
    if (twin) return { id: free(plain), error: sameHeading(heading, twin) };
    if (!taken.has(plain)) return { id: plain };
    return { id: free(parent ? `${parent.id}--${plain}` : plain) };
  };

  const pinned = (heading: HeadingToName, pin: string): NameOrError => {
    if (!PIN.test(pin))
      return { id: free(slug(heading.title) || 'section'), error: notAnId(heading, pin) };
    if (!taken.has(pin)) return { id: pin };
    return { id: free(pin), error: samePin(heading, pin, taken.get(pin)) };
  };

  const free = (id: string): string => {
    // What was taken stays taken: a thousand equal headings do not try all numbers each.
    let number = numbers.get(id) ?? 1;
    const candidate = () => (number === 1 ? id : `${id}-${number}`);
    while (taken.has(candidate())) number += 1;
    numbers.set(id, number);
    return candidate();
  };

  return { name, errors };
}

type NameOrError = { readonly id: string; readonly error?: ContentError };

const PIN = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

function siblingKey({ title }: HeadingToName, parent: Named | undefined): string {
  return `${parent?.id ?? ''}\n${slug(title)}`;
}

function sameHeading(heading: HeadingToName, first: Named): ContentError {
  const under = first.parent ? ` under “${first.parent.title}”` : '';
  return new ContentError(
    heading.place,
    `The heading “${heading.title}” already stands${under} (${whereIs(first, heading)}).`,
    `Give one of them other words, or pin an id of its own: ${headingLine(heading, `${first.id}-2`)}`,
  );
}

function samePin(heading: HeadingToName, pin: string, first: Named | undefined): ContentError {
  const owner = first
    ? `is already that of “${first.title}” (${whereIs(first, heading)})`
    : 'is kept for the text before the first heading';
  return new ContentError(
    heading.place,
    `The id “${pin}” ${owner}.`,
    `Pin another one: ${headingLine(heading, `${pin}-2`)}`,
  );
}

function notAnId(heading: HeadingToName, pin: string): ContentError {
  return new ContentError(
    heading.place,
    `“${pin}” cannot be the id of a section.`,
    `Use small letters a-z, digits and hyphens: ${headingLine(heading, slug(heading.title).replace(/[^a-z0-9-]/g, '') || 'carers')}`,
  );
}

function withoutLetters(heading: HeadingToName): ContentError {
  return new ContentError(
    heading.place,
    `The heading “${heading.title}” has no letters to make an id of.`,
    `Write words, or pin an id: ${headingLine(heading, 'carers')}`,
  );
}

function headingLine({ title, depth }: HeadingToName, pin: string): string {
  return `${'#'.repeat(depth)} ${title || 'Title'} [#${pin}]`;
}

function whereIs({ place }: Named, { place: { file } }: HeadingToName): string {
  return place.file === file ? `line ${place.line}` : `${place.file}:${place.line}`;
}

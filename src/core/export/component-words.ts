import { printDate } from '../dates/print.ts';

/** A component as a change of form names it: `Commitment (due 2025-09, id theatres)`. */
interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Tell = (before: Component | undefined, after: Component | undefined) => string | undefined;

const TOLD: Readonly<Record<string, Tell>> = {
  Fact: (before, after) => {
    if (!before) return 'A source is given now';
    return after ? 'Another source is given' : 'Its source is no longer given';
  },
  When: (before, after) => {
    if (!before) return `It says which date is meant: ${dateOf(after)}`;
    return after ? `The date that is meant is ${dateOf(after)}, not ${dateOf(before)}` : undefined;
  },
  Callout: (before, after) => {
    if (!before) return `It is set apart as a ${kindOf(after)}`;
    return after
      ? `The ${kindOf(before)} is now a ${kindOf(after)}`
      : `It is no longer set apart as a ${kindOf(before)}`;
  },
  Commitment: (before, after) => {
    if (!before) return 'It is now marked as a commitment';
    if (!after) return 'It is no longer marked as a commitment';
    if (before.attributes.due === after.attributes.due) return undefined;
    return `The commitment is due ${dueOf(after)}, where it was due ${dueOf(before)}`;
  },
  quotation: (before, after) => {
    if (!before) return 'It is now a quotation';
    if (!after) return 'It is no longer a quotation';
    return before.attributes.by === after.attributes.by
      ? undefined
      : `The quotation is now by ${after.attributes.by ?? 'nobody named'}, not by ${before.attributes.by ?? 'nobody named'}`;
  },
};

/**
 * Says what a change of a component means to a reader.
 *
 * @param before As a change of form gives it; empty where there was none.
 * @returns Nothing for what is not a component of ours, or where no words fit.
 *
 * @example
 * componentWords('Callout (kind warning)', 'Callout (kind note)') // => 'The warning is now a note'
 */
export function componentWords(before: string, after: string): string | undefined {
  const [was, is] = [componentIn(before), componentIn(after)];
  const name = was?.name ?? is?.name;
  const isOneComponent =
    (before === '' || was) && (after === '' || is) && (!was || !is || was.name === is.name);
  return name && isOneComponent ? TOLD[name]?.(was, is) : undefined;
}

function componentIn(text: string): Component | undefined {
  const [, name, attributes = ''] = /^(\w+)(?: \(([^()]*)\))?$/.exec(text) ?? [];
  if (name === undefined || !Object.hasOwn(TOLD, name)) return undefined;
  const pairs = attributes.split(', ').map((pair) => /^(\w+) (.*)$/.exec(pair)?.slice(1) ?? []);
  return { name, attributes: Object.fromEntries(pairs.filter(([key]) => key !== undefined)) };
}

function kindOf(component: Component | undefined): string {
  return component?.attributes.kind ?? 'note';
}

function dateOf(component: Component | undefined): string {
  return printDate(component?.attributes.date ?? 'unknown');
}

function dueOf({ attributes: { due } }: Component): string {
  return due === undefined ? 'at no stated time' : printDate(due);
}

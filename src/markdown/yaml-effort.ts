/** The group of keys that would take the YAML parser longest, and how long all of them would take. */
export interface YamlEffort {
  /** Comparisons of keys; about fifty million of them take a second. */
  readonly steps: number;
  /** Line (from 1) on which the largest group ends. */
  readonly worstLine: number;
}

/**
 * Estimate from above how long the YAML parser will take, without parsing: it compares each key
 * with all keys before it in the same group.
 *
 * Groups are told by indentation, and within braces by commas; a comma in a text counts as one
 * between entries, which makes the estimate too high and never too low.
 *
 * @example
 * yamlEffort('a: 1\nb: { c: 1, d: 2 }') // => { steps: 4, worstLine: 1 }
 */
export function yamlEffort(source: string): YamlEffort {
  const groups: { readonly column: number; keys: number }[] = [];
  const braces: number[] = [];
  let steps = 0;
  let worst = { line: 1, keys: 0 };
  const count = (keys: number, line: number) => {
    steps += keys;
    if (keys > worst.keys) worst = { line, keys };
  };
  for (const [index, line] of source.split('\n').entries()) {
    const lead = /^[ -]*/.exec(line)?.[0] ?? '';
    if (lead.length < line.length) {
      // “- ” begins an entry, and with it another group.
      const start = lead.includes('-') ? lead.indexOf('-') : lead.length;
      while ((groups.at(-1)?.column ?? -1) > start) groups.pop();
      if (groups.at(-1)?.column === lead.length && start === lead.length) {
        const group = groups.at(-1) as { keys: number };
        group.keys += 1;
        count(group.keys, index + 1);
      } else {
        groups.push({ column: lead.length, keys: 1 });
      }
    }
    for (const [mark] of line.matchAll(/[{},[\]]/g)) {
      if (mark === '{' || mark === '[') braces.push(1);
      else if (mark !== ',') braces.pop();
      else if (braces.length > 0) {
        const keys = (braces.at(-1) ?? 0) + 1;
        braces[braces.length - 1] = keys;
        count(keys, index + 1);
      }
    }
  }
  return { steps, worstLine: worst.line };
}

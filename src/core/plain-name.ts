/** As a name stands in addresses and in names of folders, twice in those of comparisons; systems end at 255. */
export const LONGEST_NAME = 100;

// Whatever its capitals and its ending, Windows takes such a name for a part of the computer.
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Why a name that is spelt well still cannot be that of a file or folder on every computer.
 *
 * @returns The end of a sentence about the name, and what to write instead; nothing for a good one.
 *
 * @example
 * unusableName('aux') // => { why: 'is one that Windows keeps for itself', fix: 'Add a word to it, for example “aux-plan”.' }
 */
export function unusableName(
  name: string,
): { readonly why: string; readonly fix: string } | undefined {
  if (DEVICE.test(name)) {
    const [stem] = name.split('.');
    return {
      why: 'is one that Windows keeps for itself',
      fix: `Add a word to it, for example “${name.replace(/^[^.]*/, `${stem}-plan`)}”.`,
    };
  }
  if (name.length <= LONGEST_NAME) return undefined;
  return {
    why: `has ${name.length} characters, and ${LONGEST_NAME} are the most that fit into an address`,
    fix: 'Shorten it to a few words.',
  };
}

import type { Command } from 'commander';

/** Options of ours that npm has too: they may come from its own settings, and prove nothing. */
const OPTIONS_OF_NPM = new Set(['all', 'depth', 'json', 'yes']);

/**
 * The first option that npm took for its own, as no “--” stands before it: the command never sees
 * it, and would do something else than was asked, such as build the public site for a preview.
 *
 * @param env Where npm notes what it took, as `npm_config_<option>`.
 *
 * @example
 * optionKeptByNpm(buildCommand, { npm_config_preview: 'true' }) // => 'preview'
 */
export function optionKeptByNpm(
  command: Command,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return [command, ...command.commands]
    .flatMap(({ options }) => options.map((option) => option.name()))
    .find((name) => !OPTIONS_OF_NPM.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`]);
}

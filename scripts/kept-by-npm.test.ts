import { Command } from 'commander';
import { expect, test } from 'vitest';
import { optionKeptByNpm } from './kept-by-npm.ts';

const command = new Command('build')
  .option('--as-of <instant>')
  .option('--preview')
  .option('--all');
command.command('theme').option('--about <version>');

test.each([
  ['npm_config_preview', 'preview'],
  ['npm_config_as_of', 'as-of'],
  ['npm_config_about', 'about'],
])('sees by %s that npm took --%s for itself', (name, option) => {
  expect(optionKeptByNpm(command, { [name]: 'true' })).toBe(option);
});

test('leaves to npm what may be a setting of its own', () => {
  expect(optionKeptByNpm(command, { npm_config_all: 'true', npm_config_nodedir: '/x' })).toBe(
    undefined,
  );
});

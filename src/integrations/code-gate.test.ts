import type { AstroIntegration } from 'astro';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import configuration from '../../astro.config.mjs';
import { remarkGate } from '../markdown/gate.ts';

const NAME = 'planledger:code-gate';

describe('every build first proves that code in a document is refused', () => {
  test('is content where the compiler of its documents has the gate', async () => {
    await expect(startWith(compiler(remark().use(remarkMdx).use(remarkGate)))).resolves.toBe(
      'runs',
    );
  });

  test('and stops where it has none, or where nothing compiles them', async () => {
    await expect(startWith(compiler(remark().use(remarkMdx)))).rejects.toThrow(
      'The code gate is not active',
    );
    await expect(startWith()).rejects.toThrow('no plugin compiles MDX');
  });
});

/** Starts a build, with our own configuration and these plugins, as far as its proof. */
async function startWith(...plugins: readonly Plugin[]): Promise<'runs'> {
  const proof = await proofOf(configuration.integrations as AstroIntegration[]);
  // Vite calls them with more than the proof looks at.
  await Reflect.apply(proof.configResolved as () => unknown, {}, [{ plugins }]);
  await Reflect.apply(proof.buildStart as () => unknown, {}, []);
  return 'runs';
}

async function proofOf(integrations: readonly AstroIntegration[]): Promise<Plugin> {
  let found: Plugin | undefined;
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => {
    [found] = vite.plugins;
  };
  const setup = integrations.find(({ name }) => name === NAME)?.hooks['astro:config:setup'];
  if (setup) await Reflect.apply(setup, {}, [{ updateConfig }]);
  if (!found) throw new Error('The configuration has no proof of the gate.');
  return found;
}

/** A plugin that compiles documents, by its name that of Astro. */
function compiler(processor: { process(source: string): Promise<unknown> }): Plugin {
  return { name: '@mdx-js/rollup', transform: (source) => processor.process(source).then(String) };
}

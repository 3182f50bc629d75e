import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Compile, proveGate } from '../markdown/gate.ts';

/**
 * Proves at every start of a build that documents with code in them are refused by the very
 * configuration that compiles the real ones.
 *
 * Several ways to hand a plugin to Astro's MDX are silently ignored; a gate that nobody tested is
 * not a gate.
 *
 * @throws {Error} When one of the forbidden documents was compiled.
 */
export function codeGate(): AstroIntegration {
  return {
    name: 'planledger:code-gate',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [gateProof()] } });
      },
    },
  };
}

function gateProof(): Plugin {
  let compile: Compile | undefined;
  return {
    name: 'planledger:gate-proof',
    configResolved({ plugins }) {
      compile = transformOf(plugins.find(({ name }) => name.startsWith('@mdx-js/')));
    },
    async buildStart() {
      if (!compile) throw new Error('The code gate could not be tried: no plugin compiles MDX.');
      await proveGate(compile);
    },
  };
}

function transformOf(plugin: Plugin | undefined): Compile | undefined {
  const transform = plugin?.transform;
  const handler = typeof transform === 'object' ? transform.handler : transform;
  if (!handler) return undefined;
  return async (source) => Reflect.apply(handler, {}, [source, '/gate-proof.mdx']);
}

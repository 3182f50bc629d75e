import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

// News and pages are compiled to modules. These would run code in the build, or in readers' browsers.
const FORBIDDEN = [
  'import { execSync } from "node:child_process"\n\nText.\n',
  'export const secret = process.env\n\nText.\n',
  'The answer is {process.exit(1)}.\n',
  'A word <script src="https://example.com/x.js"></script> more.\n',
];

const HARMLESS = '## A heading\n\nSome *text*.\n';

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
  let compile: ((code: string, id: string) => Promise<unknown>) | undefined;
  return {
    name: 'planledger:gate-proof',
    configResolved({ plugins }) {
      compile = transformOf(plugins.find(({ name }) => name.startsWith('@mdx-js/')));
    },
    async buildStart() {
      if (!compile) throw new Error('The code gate could not be tried: no plugin compiles MDX.');
      // Else a compiler that refuses everything would pass for a gate.
      await compile(HARMLESS, '/gate-proof.mdx');
      for (const [index, document] of FORBIDDEN.entries()) {
        const refused = await compile(document, `/gate-proof-${index}.mdx`).then(
          () => false,
          () => true,
        );
        if (!refused)
          throw new Error(`The code gate is not active: it let this through:\n${document}`);
      }
    },
  };
}

function transformOf(plugin: Plugin | undefined) {
  const transform = plugin?.transform;
  const handler = typeof transform === 'object' ? transform.handler : transform;
  if (!handler) return undefined;
  return async (code: string, id: string) => Reflect.apply(handler, {}, [code, id]);
}

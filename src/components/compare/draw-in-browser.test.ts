import path from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

const SOURCE = path.resolve('src');

/** What draws, and what calls it in the browser. */
const ENTRIES = [
  'components/compare/comparison-page.ts',
  'components/compare/draw.tsx',
  'client/any-two/worker.ts',
].map((file) => path.join(SOURCE, file));

/** What of the seam to content a browser may load: it reads no file. */
const ALLOWED_DATA = ['data/citations.ts', 'data/urls.ts'];

/** Packages that read or check what editors write: a reader’s browser gets what they made of it. */
const READING = /^(@?astro|zod|yaml|remark|rehype|unified|mdast|micromark|vfile)/;

test('whatever draws a comparison runs in a browser: no Node, no Astro, no parser, no reading of content', async () => {
  const modules = await modulesOf(ENTRIES);
  const own = modules.flatMap((id) => {
    const file = path.relative(SOURCE, id);
    return file.startsWith('..') ? [] : [file];
  });
  expect(own).toContain('components/compare/reason-card.tsx');
  expect(own).toContain('core/compare/compare.ts');
  expect(own.filter((file) => !/^(core|components|client)\//.test(file)).sort()).toEqual(
    ALLOWED_DATA,
  );
  expect(own.filter((file) => !/\.tsx?$/.test(file))).toEqual([]);
  expect(modules.filter((id) => /node:|browser-external/.test(id))).toEqual([]);
  expect(modules.flatMap(packageOf).filter((name) => READING.test(name))).toEqual([]);
});

/** Every module that a bundle for browsers reads, used or not. */
async function modulesOf(entry: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'list-modules',
        buildEnd() {
          found.push(...this.getModuleIds());
        },
      },
    ],
    build: { write: false, lib: { entry: [...entry], formats: ['es'] } },
  });
  return found;
}

function packageOf(id: string): string[] {
  const [, name] = /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id) ?? [];
  return name === undefined ? [] : [name];
}

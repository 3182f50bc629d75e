import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentErrors } from '../core/errors.ts';
import { readFrontMatter } from './front-matter.ts';

/**
 * Loads a folder of compositions (news, pages): their front matter by our own reader, so that dates
 * stay the text that was written, their text left to Astro’s MDX behind the gate.
 *
 * @param folder Absolute path of the folder.
 */
export function compositionLoader(folder: string, schema: z.ZodType): Loader {
  return {
    name: 'planledger-compositions',
    load: async (context) => {
      loadAll(folder, schema, context);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, file) => {
        if (file.startsWith(folder)) loadAll(folder, schema, context);
      });
    },
  };
}

function loadAll(
  folder: string,
  schema: z.ZodType,
  { store, config, generateDigest }: LoaderContext,
): void {
  store.clear();
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.mdx'))
    : [];
  for (const name of names.sort()) {
    const file = path.join(folder, name);
    const source = readFileSync(file, 'utf8');
    const { data, errors } = readFrontMatter(source, schema, name);
    if (errors.length > 0) throw new ContentErrors(errors);
    store.set({
      id: path.basename(name, '.mdx'),
      data: data as Record<string, unknown>,
      filePath: path.relative(fileURLToPath(config.root), file),
      digest: generateDigest(source),
      deferredRender: true,
    });
  }
}

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { describe, expect, test, vi } from 'vitest';
import { proveGate, remarkGate } from './gate.ts';

const guarded = remark().use(remarkMdx).use(remarkGate);
const unguarded = remark().use(remarkMdx);

describe('remarkGate', () => {
  test('lets Markdown and known components through', async () => {
    await expect(
      guarded.process('# News\n\n<Callout kind="note">Read on.</Callout>\n\n![Map](files/map.png)'),
    ).resolves.toBeDefined();
  });

  test('names file, line and column of what it refuses', async () => {
    const file = { value: 'Text\n\nand {1 + 1}', path: `${process.cwd()}/content/news/a.mdx` };
    await expect(guarded.process(file)).rejects.toThrow(
      'content/news/a.mdx:3:5: “{1 + 1}” is read as code, and content holds none.',
    );
  });

  test('refuses a picture that a build would run as code', async () => {
    await expect(guarded.process('![Map](files/map.ts)')).rejects.toThrow(
      '“files/map.ts”: The file is no picture',
    );
  });

  test('refuses a component that only texts of plans may hold', async () => {
    await expect(guarded.process('<Figure src="files/map.png" alt="Map" />')).rejects.toThrow(
      '<Figure> belongs into the text of a plan.',
    );
  });

  test('refuses HTML in the Markdown processor of Astro', async () => {
    // Astro prints what it throws.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const processor = await createMarkdownProcessor({ remarkPlugins: [remarkGate] });
    await expect(processor.render('Plain text.')).resolves.toBeDefined();
    await expect(processor.render('<script src="x"></script>')).rejects.toThrow('is HTML');
  });
});

describe('proveGate', () => {
  test('is content with a compiler that has the gate', async () => {
    await expect(proveGate((source) => guarded.process(source))).resolves.toBeUndefined();
  });

  test('stops a build without the gate', async () => {
    await expect(proveGate((source) => unguarded.process(source))).rejects.toThrow(
      'The code gate is not active: an expression got through.',
    );
  });

  test('does not take another failure for the gate', async () => {
    const broken = (source: string) => {
      if (source.includes('{')) throw new Error('out of memory');
    };
    await expect(proveGate(broken)).rejects.toThrow('was stopped by something else');
    await expect(
      proveGate(() => {
        throw new Error('no such file');
      }),
    ).rejects.toThrow('a harmless text was refused');
  });
});

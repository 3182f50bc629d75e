import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ContentErrors } from '../core/errors.ts';
import { checkSubset } from './subset.ts';
import { COMPOSITION_VOCABULARY } from './vocabulary.ts';

/**
 * A remark plugin that lets a text of news or pages through only if it holds no code: no import, no
 * export, no expression, no HTML, no unknown component, no address that a browser would run.
 *
 * It has to be given to `unified({ remarkPlugins: [remarkGate] })` of
 * `@astrojs/markdown-remark`, as `markdown.processor`; elsewhere Astro may ignore it without a word,
 * which is why a build calls `proveGate`.
 *
 * @throws {ContentErrors} For a text that is not let through, with every reason.
 */
export function remarkGate() {
  return (tree: Root, file: VFile): void => {
    const errors = checkSubset(tree, shownPath(file), COMPOSITION_VOCABULARY);
    if (errors.length > 0) throw new ContentErrors(errors);
  };
}

function shownPath({ path, cwd }: VFile): string {
  if (path === undefined) return 'text';
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;
}

/** Turns a text into a page, as the build does. */
export type Compile = (source: string) => unknown;

const HARMLESS = 'Text with *emphasis* and [an address](https://example.org/).\n';

// Each would run, or put HTML into the page, if nothing stopped it. None does harm where it runs.
const REFUSED = {
  'an expression': 'Text {1 + 1}\n',
  'an export': 'export const gate = "open"\n\nText\n',
  'code in an attribute': '<Callout kind={1 + 1}>Text</Callout>\n',
  'a script': '<script src="x"></script>\n',
  'a link that runs code': '[Text](javascript:void)\n',
  'a picture that is code': '![Text](files/gate.ts)\n',
} as const;

/**
 * Prove that the gate is where it should be: what it has to refuse is refused, and by the gate; what
 * is harmless passes.
 *
 * @param compile The very function that compiles the site's texts.
 * @throws {Error} When anything got through, or failed for another reason than the gate.
 */
export async function proveGate(compile: Compile): Promise<void> {
  const failure = await thrownBy(compile, HARMLESS);
  if (failure !== undefined) {
    throw new Error('The code gate cannot be proved: a harmless text was refused.', {
      cause: failure,
    });
  }
  for (const [name, source] of Object.entries(REFUSED)) {
    const thrown = await thrownBy(compile, source);
    if (thrown === undefined) {
      throw new Error(`The code gate is not active: ${name} got through. The build stops here.`);
    }
    if (!isRefusal(thrown)) {
      throw new Error(`The code gate cannot be proved: ${name} was stopped by something else.`, {
        cause: thrown,
      });
    }
  }
}

async function thrownBy(compile: Compile, source: string): Promise<unknown> {
  try {
    await compile(source);
    return undefined;
  } catch (error) {
    return error ?? new Error('Something was thrown that is no error.');
  }
}

/** Compilers wrap what a plugin throws, or copy its message. */
function isRefusal(error: unknown): boolean {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof ContentErrors || /\n {2}Fix: /.test(inner.message)) return true;
  }
  return false;
}

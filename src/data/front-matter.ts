import type { z } from 'astro/zod';
import { ContentError } from '../core/errors.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { checkLetters, hasConflict, withoutHidden } from '../markdown/limits.ts';
import { normaliseLines } from '../markdown/lines.ts';
import { readYaml, type YamlResult } from './yaml.ts';

/**
 * Holds the front matter of an MDX file against a schema.
 *
 * @param source The whole file.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: string,
): YamlResult<z.output<Schema>> {
  const text = normaliseLines(source);
  if (hasConflict(text)) {
    const errors = checkLetters(text, file);
    return { data: undefined, errors, placeOf: () => ({ file, line: 1 }) };
  }
  // What is hidden in it is reported when the whole text is read.
  const { frontMatter, errors } = splitFrontMatter(withoutHidden(text), file);
  if (errors.length > 0) return { data: undefined, errors, placeOf: () => ({ file, line: 1 }) };
  if (frontMatter) return readYaml(frontMatter.text, schema, file, frontMatter.line);
  const place = { file, line: 1 };
  const error = new ContentError(
    place,
    'The file does not begin with front matter.',
    'Begin with a line “---”, then “key: value” lines, then another line “---”.',
  );
  return { data: undefined, errors: [error], placeOf: () => place };
}

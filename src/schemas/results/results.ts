import { z } from 'astro/zod';
import { comparisonSchema } from './comparison.ts';
import { comparisonPageSchema } from './comparison-page.ts';
import { versionJsonSchema } from './version.ts';

/** The data that we publish, by the name of its schema; the number is that of its format. */
export const RESULTS = {
  'comparison-1': comparisonSchema,
  'comparison-page-1': comparisonPageSchema,
  'version-1': versionJsonSchema,
} as const;

export type ResultSchema = keyof typeof RESULTS;

export const RESULT_SCHEMAS = Object.keys(RESULTS) as readonly ResultSchema[];

/**
 * The JSON Schema (draft 2020-12) of data that we publish.
 *
 * It allows keys that it does not name: a later version of ours may add some without raising the
 * format, and what was checked against this schema stays right.
 *
 * @param address Where the schema stands; its `$id`.
 *
 * @example
 * jsonSchemaOf('version-1', 'https://plans.example/schemas/version-1.json').title
 * // => 'A version of a plan'
 */
export function jsonSchemaOf(name: ResultSchema, address: string): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(RESULTS[name], { io: 'input' });
  return { $schema, $id: address, ...schema };
}

/** The same schema without leave to add keys, for our own tests. */
export function closedSchemaOf(name: ResultSchema): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(RESULTS[name], { io: 'output' });
}

import { stringify } from 'yaml';

/**
 * A text as the value of a YAML key, in quotes only where it needs them.
 *
 * @example
 * yamlText('Plan for health') // => 'Plan for health'
 * yamlText('Health: a plan') // => '"Health: a plan"'
 */
export function yamlText(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

/** Ids as a YAML list on one line. */
export function yamlList(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`;
}

import { printNumber } from '../../core/export/phrases.ts';

/**
 * A value of a measure as readers see it.
 *
 * @example
 * measureValue(14000) // => '14,000'
 * measureValue(61.5) // => '61.5'
 */
export function measureValue(value: number): string {
  return Number.isInteger(value) ? printNumber(value) : String(value);
}

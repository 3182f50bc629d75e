/**
 * How much larger or smaller a figure has become.
 *
 * @param ratio After over before, minus one.
 *
 * @example
 * ratioInWords(-0.19) // => '19% less'
 * ratioInWords(1) // => '100% more'
 */
export function ratioInWords(ratio: number): string {
  const share = Math.abs(ratio) * 100;
  // Small differences keep one decimal place, so that none prints as “0%”.
  const printed = share < 10 ? share.toFixed(1).replace(/\.0$/, '') : String(Math.round(share));
  if (printed === '0') return 'less than 0.1%';
  return `${printed}% ${ratio < 0 ? 'less' : 'more'}`;
}

import type { FigureChange } from '../../core/compare/types.ts';

/**
 * How much larger or smaller a figure has become: of shares in points, of all else as a share of
 * what was.
 *
 * @returns Nothing for what is no number, such as a date.
 *
 * @example
 * differenceInWords({ before: '£26m', after: '£21m', ratio: -0.1923 }) // => '19% less'
 * differenceInWords({ before: '84%', after: '87%', ratio: 0.0357 }) // => '3 points more'
 */
export function differenceInWords({ before, after, ratio }: FigureChange): string | undefined {
  if (ratio === undefined) return undefined;
  const [was, is] = [pointsIn(before), pointsIn(after)];
  if (was !== undefined && is !== undefined) return pointsInWords(is - was);
  const share = printed(Math.abs(ratio) * 100);
  return share === '0' ? 'less than 0.1%' : `${share}% ${ratio < 0 ? 'less' : 'more'}`;
}

// “3.6% more” of a share of 84% would be read as 87.6%.
function pointsInWords(difference: number): string {
  const points = printed(Math.abs(difference));
  return `${points} ${points === '1' ? 'point' : 'points'} ${difference < 0 ? 'less' : 'more'}`;
}

function pointsIn(figure: string | undefined): number | undefined {
  const [, number] = /^([\d.]+)\s*(?:%|per cent)$/.exec(figure ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Small differences keep one decimal place, so that few print as 0. */
function printed(size: number): string {
  return size < 10 ? size.toFixed(1).replace(/\.0$/, '') : String(Math.round(size));
}

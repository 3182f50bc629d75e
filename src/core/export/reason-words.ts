import type { Reason, ReasonKind } from '../trace/types.ts';

/* What readers read for each value of a reason. */

export const REASON_KIND: Readonly<Record<ReasonKind, string>> = {
  feedback: 'What people said',
  report: 'An outside report',
  finance: 'Money',
  'service-need': 'A need of the services',
  'law-or-policy': 'Law or national policy',
  evidence: 'Evidence',
  decision: 'A decision',
};

export const BASIS: Readonly<Record<Reason['basis'], string>> = {
  stated: 'the source says so',
  inferred: 'our reading',
};

/**
 * A reason as one sentence, whose basis stands in it: a list is soon parted from its page.
 *
 * @param themeTitle What a theme is called; its id where nobody tells.
 *
 * @example
 * reasonInWords(reason) // => 'What people said, Carers (the source says so): They asked for breaks.'
 */
export function reasonInWords(
  { kind, theme, basis, summary }: Omit<Reason, 'place' | 'source'>,
  themeTitle: (theme: string) => string = (theme) => theme,
): string {
  const about = theme === undefined ? '' : `, ${themeTitle(theme)}`;
  const why = summary === undefined ? '.' : `: ${summary.replace(/\.?$/, '.')}`;
  return `${REASON_KIND[kind]}${about} (${BASIS[basis]})${why}`;
}

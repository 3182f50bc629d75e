import type { SelectorDraft } from '../../src/core/trace/selector.ts';
import type { Entry } from './entries.ts';

/** As wide as an editor shows without wrapping. */
const WIDTH = 100;

/**
 * A drafted record as YAML, valid as it stands: an editor replaces what a comment offers.
 *
 * @param indent Column of the dash.
 * @param themes Ids of the plan's themes.
 */
export function entryText(entry: Entry, indent: number, themes: readonly string[]): string {
  const { id, summary, at, before, after } = entry;
  const lines = [
    ...(before === undefined ? [] : [`# before: ${before}`]),
    ...(after === undefined ? [] : [`# after:  ${after}`]),
    `- id: ${id}`,
    '  class: substantive',
    `  summary: ${quoted(summary)}`,
    `  at: [${selectorText(at)}]`,
    '  reasons: not-recorded',
    `  # reasons: [{ kind: feedback, theme: ${themes[0] ?? 'carers'}, basis: stated }]`,
    ...(themes.length > 1
      ? wrapped(`Themes: ${themes.join(', ')}`, WIDTH - indent).map((line) => `  # ${line}`)
      : []),
  ];
  return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}

/** What stands at the head of a new `changes.yaml`. */
export function headText(beforeLabel: string, afterLabel: string): string {
  return `# What changed from “${oneLine(beforeLabel)}” to “${oneLine(afterLabel)}”, in reading order.
# Lines that begin with “#” are notes for you; readers never see them.
#
# For each entry:
#   id       is the address of the change: choose a good one now, and never change it once it is out.
#   class    substantive: the plan says something else. editorial: it says the same in other words.
#   summary  tells readers in a sentence what is different. Say what it means for them.
#   at       says which change it is. One entry may speak of several: [{ after: … }, { after: … }].
#   reasons  not-recorded is shown as unexplained. Otherwise one or more of
#              { kind: feedback, theme: <theme>, basis: stated, source: [<source>] }
#            kind: feedback, report, finance, service-need, law-or-policy, evidence or decision;
#            basis: stated where a source says so, inferred where it is your reading;
#            summary: a sentence of why, if you like.
records:
`;
}

function selectorText(at: SelectorDraft): string {
  switch (at.kind) {
    case 'whole':
      return `{ section: ${at.section}, whole: ${at.whole} }`;
    case 'section':
      return `{ section: ${at.section}${at.was ? `, was: ${at.was}` : ''} }`;
    case 'quote': {
      const { side, quote, prefix, suffix } = at;
      const around = [
        ...(prefix ? [`prefix: ${quoted(prefix)}`] : []),
        ...(suffix ? [`suffix: ${quoted(suffix)}`] : []),
      ];
      return `{ ${[`${side}: ${quoted(quote)}`, ...around].join(', ')} }`;
    }
  }
}

/** A text in quotation marks: JSON’s strings are YAML too, whatever stands in them. */
function quoted(text: string): string {
  return JSON.stringify(oneLine(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

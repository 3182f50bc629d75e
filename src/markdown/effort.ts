/** The part of a document that would take the parser longest, and how long all of it would take. */
export interface Effort {
  /** Steps for the whole document; about ten million of them take a second. */
  readonly steps: number;
  /** Line (from 1) of the paragraph that takes most of them. */
  readonly worstLine: number;
  /** How many paragraphs, items and rows there are; each takes its time, however short it is. */
  readonly paragraphs: number;
}

/**
 * Estimate from above how long the parser will take, without parsing.
 *
 * Three things make a Markdown parser slow, all within one paragraph: a run of backticks that is
 * never closed is looked for to the end of the paragraph, so every such run costs the rest of its
 * length; emphasis marks, brackets and tags are matched with one another, so they cost the square
 * of their number; and so do lines. Beside that every mark takes its time, wherever it stands.
 * Everything else takes time in proportion to its length.
 *
 * @example
 * parsingEffort('Plain words.') // => { steps: 0, worstLine: 1, paragraphs: 1 }
 */
export function parsingEffort(source: string): Effort {
  let steps = 0;
  let worst = { line: 1, steps: 0 };
  const paragraphs = paragraphsOf(source);
  for (const paragraph of paragraphs) {
    const cost =
      backtickSteps(paragraph.text) +
      markSteps(paragraph.text) +
      singleSteps(paragraph.text) +
      lineSteps(paragraph.text);
    steps += cost;
    if (cost > worst.steps) worst = { line: paragraph.line, steps: cost };
  }
  return { steps, worstLine: worst.line, paragraphs: paragraphs.length };
}

interface Paragraph {
  readonly line: number;
  readonly text: string;
}

const TABLE_RULE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t:|-]*$/;
const BULLET = /^[ \t>]*[-*+][ \t]+\S/;

/** At least what the parser reads in one go: it never looks beyond an empty line, a bullet or a table row. */
function paragraphsOf(source: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let isTable = false;
  const close = (next: number) => {
    if (lines.length > 0) paragraphs.push({ line: next - lines.length, text: lines.join('\n') });
    lines = [];
  };
  for (const [index, line] of source.split('\n').entries()) {
    const isEmpty = line.trim() === '';
    if (isEmpty) isTable = false;
    if (TABLE_RULE.test(line)) isTable = true;
    if (isEmpty || isTable || BULLET.test(line)) close(index + 1);
    if (!isEmpty) lines.push(line);
  }
  close(source.split('\n').length + 1);
  return paragraphs;
}

function backtickSteps(text: string): number {
  let steps = 0;
  const later = new Set<number>();
  for (const run of [...text.matchAll(/`+/g)].reverse()) {
    if (!later.has(run[0].length)) steps += text.length - run.index;
    later.add(run[0].length);
  }
  return steps;
}

// Below this number the marks of a paragraph cost too little to be counted.
const CHEAP_MARKS = 100;

function markSteps(text: string): number {
  const marks = text.match(/[*_]+|~+|[[\]<{}]/g)?.length ?? 0;
  return marks > CHEAP_MARKS ? marks * marks : 0;
}

// Measured: marks that are each easy to read, as in links and cells, take 10 to 60 millionths of a second.
const STEPS_PER_MARK = 200;

function singleSteps(text: string): number {
  const marks = text.match(/[*_]+|~+|`+|[[\]<{}|&\\@]|www\.|:\/\//g)?.length ?? 0;
  return marks * STEPS_PER_MARK;
}

// Measured: a paragraph of 40,000 lines takes as long as 80 million steps.
const LINES_PER_STEP = 20;

function lineSteps(text: string): number {
  const lines = text.split('\n').length;
  return Math.floor((lines * lines) / LINES_PER_STEP);
}

import type { ErrorCode } from 'yaml';

/** What is wrong with YAML that cannot be read, and what to write instead. */
export interface YamlFault {
  readonly problem: string;
  readonly fix: string;
}

/**
 * Says in plain words what the YAML reader did not understand.
 *
 * @param code Its name of the mistake.
 * @param message What it said; used only where the name tells too little.
 * @param line The line of the file on which it stumbled.
 * @param rest The file from the very place on.
 *
 * @example
 * explainYaml('DUPLICATE_KEY', '…', 'title: B').problem // => 'The key “title” stands here twice.'
 */
export function explainYaml(
  code: ErrorCode,
  message: string,
  line: string,
  rest = line,
): YamlFault {
  const quoted = `“${excerpt(line)}”`;
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        problem: `The key “${/^[\s{,-]*["']?([^:"'\n]*)/.exec(rest)?.[1] ?? rest}” stands here twice.`,
        fix: 'Keep one of the two.',
      };
    case 'TAB_AS_INDENT':
      return {
        problem: 'The line begins with a tab.',
        fix: 'Indent with spaces, two for each level.',
      };
    case 'BAD_ALIAS':
      return {
        problem: `In ${quoted} a value begins with “*”, which YAML reads as a reference.`,
        fix: 'Put the value in quotes.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return hasColon(line) ? explainColon(quoted) : explainNoKey(quoted);
    case 'KEY_OVER_1024_CHARS':
      return explainColon(quoted);
    case 'MULTIPLE_DOCS':
      return {
        problem: 'A line “---” begins a second document.',
        fix: 'Take the line out; a file holds one document.',
      };
    case 'BAD_INDENT':
    case 'BAD_COLLECTION_TYPE':
      // A bracket that is never closed makes the next line look badly indented.
      if (/end with a/.test(message)) return explainMissing(message, quoted);
      return {
        problem: `The line ${quoted} is not indented as those beside it.`,
        fix: 'Begin it under the first letter of its neighbours, or two spaces further in than the key that it belongs to.',
      };
    case 'BAD_SCALAR_START':
      return {
        problem: `In ${quoted} a value begins with a mark that YAML keeps for itself (\`, @ or %).`,
        fix: 'Put the value in quotes.',
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        problem: `In ${quoted} a value begins with “!”, which YAML reads as a type.`,
        fix: 'Put the value in quotes, or take the word that begins with “!” out.',
      };
    case 'MISSING_CHAR':
      if (/implicit map/i.test(message) && !hasColon(line)) return explainNoKey(quoted);
      return explainMissing(message, quoted);
    case 'BAD_DQ_ESCAPE':
      return explainMissing(message, quoted);
    default:
      return {
        problem: `The line ${quoted} cannot be read as YAML.`,
        fix: 'Write one “key: value” on each line, indented by two spaces under the key that it belongs to; put a value with marks in quotes.',
      };
  }
}

function hasColon(line: string): boolean {
  return /:(?:\s|$)/.test(line);
}

function explainNoKey(quoted: string): YamlFault {
  return {
    problem: `The line ${quoted} has no key.`,
    fix: 'If it goes on with the text above it, set it in by two spaces; otherwise write “key: value”.',
  };
}

function explainColon(quoted: string): YamlFault {
  return {
    problem: `In ${quoted} a colon and a space stand where no key can be.`,
    fix: 'Put a text that holds a colon and a space in quotes: title: "Health: a plan". A key begins under the first letter of the keys beside it.',
  };
}

function explainMissing(message: string, quoted: string): YamlFault {
  if (/quote/i.test(message)) {
    return {
      problem: `In ${quoted} a quotation mark is opened and not closed.`,
      fix: 'Close it at the end of the value, or take the opening one away.',
    };
  }
  if (/escape/i.test(message)) {
    return {
      problem: `In ${quoted} a backslash stands within quotation marks.`,
      fix: 'Write it twice (\\\\), or use single quotation marks around the value.',
    };
  }
  const bracket = /[[\]{}]/.exec(message)?.[0];
  return {
    problem: bracket
      ? `In ${quoted} the bracket “${bracket}” is missing.`
      : `In ${quoted} something is missing, perhaps a comma or the space after a colon.`,
    fix: 'Close each “[” with “]” and each “{” with “}”, with commas between the entries and a space after each colon.',
  };
}

// Enough to find the place by eye.
const EXCERPT = 50;

/** As much of a text as a message quotes. */
export function excerpt(line: string): string {
  const text = line.trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

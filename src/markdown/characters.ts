/** A character that no reader sees, or that makes a reader see another text than is there. */
export interface HiddenCharacter {
  readonly offset: number;
  /** As Unicode writes it: `U+202E`. */
  readonly code: string;
  readonly name: string;
}

/**
 * Find the characters that do not belong in a plan: control characters, marks that turn the
 * direction of text, characters without width, and letters of the invisible tag alphabet.
 *
 * Allowed because people need them: joiners in emoji and in scripts that join their letters, blanks
 * between words of braille,
 * direction marks in lines of a script written from right to left, the flags of England, Scotland
 * and Wales (which are spelt in tags).
 *
 * @example
 * hiddenCharacters('a\u202Eb') // => [{ offset: 1, code: 'U+202E', name: 'a mark that turns the direction of the text' }]
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  const isRightToLeft = rightToLeftLines(text);
  for (const match of text.matchAll(SUSPECT)) {
    const [character] = match;
    if (isNatural(character, text, match.index, isRightToLeft)) continue;
    const code = character.codePointAt(0) as number;
    found.push({ offset: match.index, code: codePoint(code), name: nameOf(character) });
  }
  return found;
}

// The blank letters (U+115F, U+2800 and so on) are drawn as nothing, as marks that only join or sort are; the selectors from U+E0100 can carry hidden text.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFD-\uFFFF\u{E0000}-\u{E0FFF}\p{Cs}]|\u034F|\u17B4|\u17B5/gu;

const CONTROL = /[\u2028\u2029\p{Cc}]/u;
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const TAG = /[\u{E0000}-\u{E007F}]/u;
const BROKEN = /[\uFFFD-\uFFFF\p{Cs}]/u;

const DIRECTION_MARK = /[\u061C\u200E\u200F]/u;
// Letters only: the Arabic letter mark counts as Arabic itself.
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// Scripts whose letters change shape beside one another; a joiner says that they should or should not.
const JOINING =
  /^[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}\p{M}]$/u;
// The space of braille, which looks like any other.
const BRAILLE_BLANK = '\u2800';
const BRAILLE = /[\u2801-\u28FF]/;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const NATION_FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
// Code units before and after a character in which a flag that it may belong to begins and ends.
const FLAG_REACH = 14;

function isNatural(
  character: string,
  text: string,
  offset: number,
  isRightToLeft: (offset: number) => boolean,
): boolean {
  if (character === '\u200C' || character === '\u200D') return isJoiner(character, text, offset);
  if (DIRECTION_MARK.test(character)) return isRightToLeft(offset);
  if (TAG.test(character)) return isInFlag(text, offset);
  if (character === BRAILLE_BLANK) return BRAILLE.test(text.charAt(offset - 1));
  return false;
}

function isJoiner(character: string, text: string, offset: number): boolean {
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
  const after = [...text.slice(offset + 1, offset + 3)][0] ?? '';
  if (JOINING.test(before) && (JOINING.test(after) || character === '\u200D')) return true;
  return character === '\u200D' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after);
}

function isInFlag(text: string, offset: number): boolean {
  const start = Math.max(0, offset - FLAG_REACH);
  const around = text.slice(start, offset + FLAG_REACH);
  return [...around.matchAll(NATION_FLAG)].some(
    ([flag], index, all) =>
      start + (all[index]?.index ?? 0) < offset &&
      offset < start + (all[index]?.index ?? 0) + flag.length,
  );
}

/** Whether a line holds a script written from right to left; asked in order, each line is looked at once. */
function rightToLeftLines(text: string): (offset: number) => boolean {
  let end = -1;
  let isRightToLeft = false;
  return (offset) => {
    if (offset > end) {
      const next = text.indexOf('\n', offset);
      end = next === -1 ? text.length : next;
      isRightToLeft = RIGHT_TO_LEFT.test(text.slice(text.lastIndexOf('\n', offset) + 1, end));
    }
    return isRightToLeft;
  };
}

function nameOf(character: string): string {
  if (BROKEN.test(character)) return 'a sign that a character was lost when the file was saved';
  if (DIRECTION.test(character)) return 'a mark that turns the direction of the text';
  if (CONTROL.test(character)) return 'a control character';
  return 'an invisible character';
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
